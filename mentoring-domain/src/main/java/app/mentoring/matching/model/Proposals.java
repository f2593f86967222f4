package app.mentoring.matching.model;

import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.UnmatchedCause;
import app.mentoring.matching.model.assignment.AssignedPair;
import app.mentoring.matching.model.assignment.Assignment;
import app.mentoring.matching.model.scoring.Scoring;
import app.mentoring.matching.model.scoring.Subject;
import app.mentoring.programme.api.EnrolmentRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says the solver's answer in people: pairs with their reasons, and why others are in none. */
final class Proposals {
  private final List<ProposedPair> pairs = new ArrayList<>();
  private final List<Unmatched> unmatched = new ArrayList<>();

  Proposals(RoundTable table, Scoring scoring, Assignment assignment) {
    Map<String, Subject> mentees = byId(table.mentees());
    Map<String, Subject> mentors = byId(table.mentors());
    Set<Subject> matched = new HashSet<>();
    for (AssignedPair assigned : assignment.pairs()) {
      Subject mentee = mentees.get(assigned.pair().mentee());
      Subject mentor = mentors.get(assigned.pair().mentor());
      if (mentee == null || mentor == null) {
        throw new IllegalStateException("the solver named somebody unknown");
      }
      matched.add(mentee);
      matched.add(mentor);
      PersonPair people = new PersonPair(mentee.person(), mentor.person());
      List<MatchReason> why = scoring.why(mentee, mentor);
      pairs.add(new ProposedPair(people, (int) assigned.weight(), assigned.locked(), why));
    }
    explain(table.mentees(), EnrolmentRole.MENTEE, table.menteeTally(), matched);
    explain(table.mentors(), EnrolmentRole.MENTOR, table.mentorTally(), matched);
  }

  private static Map<String, Subject> byId(List<Subject> people) {
    Map<String, Subject> byId = new HashMap<>();
    people.forEach(subject -> byId.put(subject.person().value(), subject));
    return byId;
  }

  private void explain(
      List<Subject> people, EnrolmentRole role, Tally tally, Set<Subject> matched) {
    for (int k = 0; k < people.size(); k++) {
      if (!matched.contains(people.get(k))) {
        unmatched.add(explained(people.get(k), role, tally, k));
      }
    }
  }

  private static Unmatched explained(Subject who, EnrolmentRole role, Tally tally, int k) {
    if (who.places() == 0) {
      return new Unmatched(who.person(), role, UnmatchedCause.NO_PLACE, null, 0);
    }
    if (tally.others(k) == 0) {
      return new Unmatched(who.person(), role, UnmatchedCause.NOBODY_THERE, null, 0);
    }
    MatchRule main = tally.mainRule(k);
    if (tally.suitable(k) == 0 && main != null) {
      int people = tally.refused(k, main);
      return new Unmatched(who.person(), role, UnmatchedCause.RULES, main, people);
    }
    UnmatchedCause taken =
        role == EnrolmentRole.MENTEE ? UnmatchedCause.MENTORS_FULL : UnmatchedCause.MENTEES_SERVED;
    return new Unmatched(who.person(), role, taken, null, tally.suitable(k));
  }

  List<ProposedPair> pairs() {
    return pairs;
  }

  List<Unmatched> unmatched() {
    return unmatched;
  }
}

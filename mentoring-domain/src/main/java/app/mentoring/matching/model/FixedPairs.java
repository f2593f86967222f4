package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.LockRefusal;
import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.PairRefusal;
import app.mentoring.matching.model.assignment.InstanceBuilder;
import app.mentoring.matching.model.assignment.Pair;
import app.mentoring.matching.model.assignment.RefusedLock;
import app.mentoring.matching.model.scoring.Scoring;
import app.mentoring.matching.model.scoring.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pairs that a coordinator fixed by hand. A person's judgement may pass over language, zone,
 * career stage and the last pair, but not over what protects people.
 */
final class FixedPairs {
  private final Map<Pair, Integer> kept = new TreeMap<>();
  private final List<RefusedPair> refused = new ArrayList<>();
  private final Map<PersonId, Subject> mentees = new HashMap<>();
  private final Map<PersonId, Subject> mentors = new HashMap<>();
  private final RoundTable table;
  private final Scoring scoring;

  FixedPairs(RoundTable table, RoundInput input, Scoring scoring) {
    this.table = table;
    this.scoring = scoring;
    table.mentees().forEach(mentee -> mentees.put(mentee.person(), mentee));
    table.mentors().forEach(mentor -> mentors.put(mentor.person(), mentor));
    input.locked().forEach(this::decide);
  }

  private void decide(PersonPair pair) {
    Subject mentee = mentees.get(pair.mentee());
    Subject mentor = mentors.get(pair.mentor());
    if (mentee == null || mentor == null) {
      refuse(pair, LockRefusal.UNKNOWN_PERSON, List.of());
    } else if (table.isForbidden(pair.mentee(), pair.mentor())) {
      refuse(pair, LockRefusal.FORBIDDEN, List.of());
    } else {
      List<PairRefusal> strict =
          table.hardRules().refusals(mentee, mentor).stream()
              .filter(refusal -> !refusal.rule().waivable())
              .filter(refusal -> refusal.rule() != MatchRule.CAPACITY)
              .toList();
      if (strict.isEmpty()) {
        Pair ids = new Pair(pair.mentee().value(), pair.mentor().value());
        kept.put(ids, scoring.score(mentee, mentor));
      } else {
        refuse(pair, LockRefusal.RULE, strict);
      }
    }
  }

  private void refuse(PersonPair pair, LockRefusal cause, List<PairRefusal> rules) {
    refused.add(new RefusedPair(pair, cause, rules));
  }

  void addTo(InstanceBuilder builder) {
    kept.forEach((pair, score) -> builder.edge(pair.mentee(), pair.mentor(), score).lock(pair));
  }

  /** Those refused here and those for which the solver found no place. */
  List<RefusedPair> refused(List<RefusedLock> withoutPlace) {
    List<RefusedPair> all = new ArrayList<>(refused);
    for (RefusedLock lock : withoutPlace) {
      PersonPair pair =
          new PersonPair(new PersonId(lock.pair().mentee()), new PersonId(lock.pair().mentor()));
      LockRefusal cause =
          switch (lock.reason()) {
            case UNKNOWN_PERSON -> LockRefusal.UNKNOWN_PERSON;
            case FORBIDDEN -> LockRefusal.FORBIDDEN;
            case DEMAND_USED_UP -> LockRefusal.MENTEE_SERVED;
            case CAPACITY_USED_UP -> LockRefusal.MENTOR_FULL;
          };
      all.add(new RefusedPair(pair, cause, List.of()));
    }
    all.sort(
        Comparator.comparing((RefusedPair each) -> each.pair().mentee().value())
            .thenComparing(each -> each.pair().mentor().value()));
    return all;
  }
}

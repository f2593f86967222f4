package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.model.assignment.Instance;
import app.mentoring.matching.model.assignment.InstanceBuilder;
import app.mentoring.matching.model.assignment.Progress;
import app.mentoring.matching.model.scoring.Candidate;
import app.mentoring.matching.model.scoring.HardRules;
import app.mentoring.matching.model.scoring.Scoring;
import app.mentoring.matching.model.scoring.Subject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Everybody of a round by id, every pair of them tried against the rules, and the scores of those
 * that remain.
 */
final class RoundTable {
  private final RoundInput input;
  private final HardRules hardRules;
  private final List<Subject> mentees;
  private final List<Subject> mentors;
  private final Tally menteeTally;
  private final Tally mentorTally;
  private final Map<PersonId, Set<PersonId>> forbidden = new HashMap<>();
  private final InstanceBuilder builder = Instance.builder();
  private long admissible;
  private boolean complete = true;

  RoundTable(RoundInput input) {
    this.input = input;
    this.hardRules = new HardRules(input.rules());
    this.mentees = byId(input.mentees());
    this.mentors = byId(input.mentors());
    this.menteeTally = new Tally(mentees.size());
    this.mentorTally = new Tally(mentors.size());
    for (PersonPair pair : input.forbidden()) {
      forbidden.computeIfAbsent(pair.mentee(), id -> new HashSet<>()).add(pair.mentor());
    }
    mentees.forEach(mentee -> builder.mentee(mentee.person().value(), mentee.places()));
    mentors.forEach(mentor -> builder.mentor(mentor.person().value(), mentor.places()));
  }

  private List<Subject> byId(List<Candidate> candidates) {
    List<Subject> sorted =
        candidates.stream()
            .map(candidate -> Subject.of(candidate, input.rules()))
            .sorted(Comparator.comparing(subject -> subject.person().value()))
            .toList();
    if (sorted.stream().map(Subject::person).distinct().count() < sorted.size()) {
      throw new IllegalArgumentException("somebody is named twice on one side");
    }
    return sorted;
  }

  /** Tries every pair and keeps at most so many mentors for each mentee, the best ones. */
  void score(Scoring scoring, int kept, Progress progress) {
    for (int i = 0; i < mentees.size(); i++) {
      if (progress.cancelled()) {
        throw new CancellationException("matching was cancelled");
      }
      long[] row = scoredRow(i, scoring);
      admissible += row.length;
      complete &= row.length <= kept;
      Arrays.sort(row);
      for (int k = Math.max(0, row.length - kept); k < row.length; k++) {
        String mentor = mentors.get(mentorOf(row[k])).person().value();
        builder.edge(mentees.get(i).person().value(), mentor, row[k] >> Integer.SIZE);
      }
      progress.reached(i + 1L, mentees.size());
    }
  }

  /** The admissible mentors of a mentee, each as one number: the score, then the place by id. */
  private long[] scoredRow(int i, Scoring scoring) {
    long[] row = new long[mentors.size()];
    int size = 0;
    for (int j = 0; j < mentors.size(); j++) {
      Set<MatchRule> broken = broken(mentees.get(i), mentors.get(j));
      menteeTally.count(i, broken);
      mentorTally.count(j, broken);
      if (broken.isEmpty()) {
        long score = scoring.score(mentees.get(i), mentors.get(j));
        row[size++] = (score << Integer.SIZE) | (Integer.MAX_VALUE - j);
      }
    }
    return Arrays.copyOf(row, size);
  }

  private static int mentorOf(long scored) {
    return Integer.MAX_VALUE - (int) scored;
  }

  /** Every rule that forbids a pair, the coordinator's word among them. */
  Set<MatchRule> broken(Subject mentee, Subject mentor) {
    Set<MatchRule> broken = hardRules.broken(mentee, mentor);
    if (isForbidden(mentee.person(), mentor.person())) {
      broken.add(MatchRule.COORDINATOR);
    }
    return broken;
  }

  boolean isForbidden(PersonId mentee, PersonId mentor) {
    return forbidden.getOrDefault(mentee, Set.of()).contains(mentor);
  }

  /** The question to the solver; asked once, after scoring. */
  Instance instance(FixedPairs fixed) {
    fixed.addTo(builder);
    return builder.build();
  }

  HardRules hardRules() {
    return hardRules;
  }

  List<Subject> mentees() {
    return mentees;
  }

  List<Subject> mentors() {
    return mentors;
  }

  Tally menteeTally() {
    return menteeTally;
  }

  Tally mentorTally() {
    return mentorTally;
  }

  long pairs() {
    return (long) mentees.size() * mentors.size();
  }

  long admissiblePairs() {
    return admissible;
  }

  /** Whether every admissible pair was kept. */
  boolean isComplete() {
    return complete;
  }
}

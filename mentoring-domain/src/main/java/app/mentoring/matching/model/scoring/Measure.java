package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How well two people suit by one criterion, and the facts that say so. */
interface Measure {
  /** The best value. */
  int FULL = 10_000;

  /** The value where one of the two did not say what is needed. */
  int UNKNOWN = -1;

  /** From 0 to {@link #FULL}, or {@link #UNKNOWN}. */
  int value(Subject mentee, Subject mentor);

  /** What the value rests on; empty when the two have nothing in common. */
  List<MatchFact> facts(Subject mentee, Subject mentor);

  /** The mean of what is known, rounded down; unknown when nothing is. */
  static int meanOfKnown(int first, int second) {
    if (first == UNKNOWN || second == UNKNOWN) {
      return Math.max(first, second);
    }
    return (first + second) / 2;
  }

  /** How many are in both. */
  static int countShared(Set<String> one, Set<String> other) {
    int count = 0;
    for (String each : one) {
      count += other.contains(each) ? 1 : 0;
    }
    return count;
  }

  /** A fact with what is in both, sorted; nothing when that is empty. */
  static List<MatchFact> shared(FactKind kind, Set<String> one, Set<String> other) {
    List<String> both = one.stream().filter(other::contains).sorted().toList();
    return both.isEmpty() ? List.of() : List.of(new MatchFact(kind, both));
  }

  /** The facts of both lists. */
  static List<MatchFact> joined(List<MatchFact> first, List<MatchFact> second) {
    List<MatchFact> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}

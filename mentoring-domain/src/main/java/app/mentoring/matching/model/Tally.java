package app.mentoring.matching.model;

import app.mentoring.matching.api.MatchRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For each person of one side: how many on the other side suit, and how many each rule refuses.
 * Places are left out of it, because to have none left is no lack of fit; so is the person
 * themselves.
 */
final class Tally {
  private static final MatchRule[] RULES = MatchRule.values();

  private final int[] suitable;
  private final int[] others;
  private final int[][] refused;

  Tally(int people) {
    suitable = new int[people];
    others = new int[people];
    refused = new int[people][RULES.length];
  }

  void count(int person, Set<MatchRule> broken) {
    if (broken.contains(MatchRule.SELF)) {
      return;
    }
    others[person]++;
    boolean onlyPlaces = broken.isEmpty();
    if (!onlyPlaces) {
      onlyPlaces = broken.size() == 1 && broken.contains(MatchRule.CAPACITY);
      for (MatchRule rule : broken) {
        refused[person][rule.ordinal()]++;
      }
    }
    suitable[person] += onlyPlaces ? 1 : 0;
  }

  int suitable(int person) {
    return suitable[person];
  }

  int others(int person) {
    return others[person];
  }

  int refused(int person, MatchRule rule) {
    return refused[person][rule.ordinal()];
  }

  /** The rule that refuses most, of equal ones the first; null when none refuses anybody. */
  @Nullable MatchRule mainRule(int person) {
    MatchRule main = null;
    for (MatchRule rule : RULES) {
      int most = main == null ? 0 : refused(person, main);
      if (rule != MatchRule.CAPACITY && refused(person, rule) > most) {
        main = rule;
      }
    }
    return main;
  }
}

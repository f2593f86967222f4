package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.Criterion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an unknown answer counts: for each criterion the mean over the admissible pairs of a round
 * where it is known, 0 to 10,000, rounded down. Kept with the round, so that the same question
 * later gets the same answer. A criterion of which nothing is known in the whole round has no mean
 * and takes no part in it.
 */
public record PoolMeans(Map<Criterion, Integer> byCriterion) {
  /** Up to so many pairs are looked at, evenly spread over a larger round. */
  static final long SAMPLE = 1_000_000;

  public PoolMeans {
    byCriterion =
        byCriterion.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byCriterion));
  }

  /** The means of a round. The people must come in the same order each time, by id say. */
  public static PoolMeans of(RoundRules rules, List<Subject> mentees, List<Subject> mentors) {
    HardRules hardRules = new HardRules(rules);
    Measures measures = new Measures(rules);
    long[] sum = new long[Criterion.values().length];
    long[] count = new long[sum.length];
    long pairs = (long) mentees.size() * mentors.size();
    long step = step(pairs, mentors.size());
    for (long pair = 0; pair < pairs; pair += step) {
      Subject mentee = mentees.get((int) (pair / mentors.size()));
      Subject mentor = mentors.get((int) (pair % mentors.size()));
      if (!hardRules.allows(mentee, mentor)) {
        continue;
      }
      for (Criterion criterion : Criterion.values()) {
        int value = measures.of(criterion).value(mentee, mentor);
        sum[criterion.ordinal()] += Math.max(0, value);
        count[criterion.ordinal()] += value == Measure.UNKNOWN ? 0 : 1;
      }
    }
    return of(sum, count);
  }

  /** Shares no divisor with the width of the table, so that every column gets its turn. */
  private static long step(long pairs, long width) {
    long step = (pairs + SAMPLE - 1) / SAMPLE;
    while (step > 1 && divisor(step, width) > 1) {
      step++;
    }
    return Math.max(1, step);
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  private static PoolMeans of(long[] sum, long[] count) {
    Map<Criterion, Integer> means = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      int c = criterion.ordinal();
      if (count[c] > 0) {
        means.put(criterion, (int) (sum[c] / count[c]));
      }
    }
    return new PoolMeans(means);
  }

  /** Whether anything is known of a criterion in this round. */
  public boolean knows(Criterion criterion) {
    return byCriterion.containsKey(criterion);
  }

  /** The mean of a criterion, 0 where nothing is known. */
  public int of(Criterion criterion) {
    return byCriterion.getOrDefault(criterion, 0);
  }
}

package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.Criterion;
import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.matching.api.MatchReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How well two people suit: a whole number from 0 to 10,000, the weighted mean of the criteria, and
 * the same number taken apart into reasons.
 *
 * <p>Usage: {@code new Scoring(rules, weights, means).why(mentee, mentor)}. What is unknown counts
 * the mean of the round; a criterion that nobody in the round answered takes no part. When no
 * criterion counts at all, every pair has 0. Hard rules are not asked: see {@link HardRules}.
 */
public final class Scoring {
  private final List<Criterion> inUse;
  private final Measures measures;
  private final Weights weights;
  private final PoolMeans means;
  private final long weightOfAll;

  public Scoring(RoundRules rules, Weights weights, PoolMeans means) {
    this.measures = new Measures(rules);
    this.weights = weights;
    this.means = means;
    this.inUse =
        Arrays.stream(Criterion.values())
            .filter(criterion -> weights.of(criterion) > 0 && means.knows(criterion))
            .toList();
    this.weightOfAll = inUse.stream().mapToLong(weights::of).sum();
  }

  /** The score of a pair, rounded to the nearest whole number, halves up. */
  public int score(Subject mentee, Subject mentor) {
    long weighted = 0;
    for (Criterion criterion : inUse) {
      weighted += weighted(criterion, mentee, mentor);
    }
    return rounded(weighted);
  }

  private int rounded(long weighted) {
    return weightOfAll == 0 ? 0 : (int) ((2 * weighted + weightOfAll) / (2 * weightOfAll));
  }

  private long weighted(Criterion criterion, Subject mentee, Subject mentor) {
    int value = measures.of(criterion).value(mentee, mentor);
    return (long) weights.of(criterion) * (value == Measure.UNKNOWN ? means.of(criterion) : value);
  }

  /**
   * One reason for each criterion in use, in their order. Each criterion gets its exact share
   * rounded down; the points then missing go one each to the largest remainders (Hamilton 1792), of
   * equal ones to the first criterion. So the points sum exactly to {@link #score}.
   */
  public List<MatchReason> why(Subject mentee, Subject mentor) {
    long[] exact = new long[Criterion.values().length];
    int[] points = new int[exact.length];
    int missing = score(mentee, mentor);
    for (Criterion criterion : inUse) {
      int c = criterion.ordinal();
      exact[c] = weighted(criterion, mentee, mentor);
      points[c] = (int) (exact[c] / weightOfAll);
      missing -= points[c];
    }
    inUse.stream()
        .sorted(Comparator.comparing(c -> -(exact[c.ordinal()] % weightOfAll)))
        .limit(missing)
        .forEach(c -> points[c.ordinal()]++);
    List<MatchReason> reasons = new ArrayList<>();
    for (Criterion criterion : inUse) {
      reasons.add(reason(criterion, points[criterion.ordinal()], mentee, mentor));
    }
    return reasons;
  }

  private MatchReason reason(Criterion criterion, int points, Subject mentee, Subject mentor) {
    Measure measure = measures.of(criterion);
    boolean assumed = measure.value(mentee, mentor) == Measure.UNKNOWN;
    List<MatchFact> facts =
        assumed ? List.of(MatchFact.of(FactKind.NOT_STATED)) : measure.facts(mentee, mentor);
    long possible = (long) weights.of(criterion) * Measure.FULL;
    int most = (int) ((possible + weightOfAll - 1) / weightOfAll);
    return new MatchReason(criterion, points, most, assumed, facts);
  }
}

package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.Criterion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each criterion counts. Whole numbers from 0 to {@value #MOST}, of any sum: only their
 * proportions matter. A criterion without weight counts 0.
 */
public record Weights(Map<Criterion, Integer> byCriterion) {
  /** The largest weight of one criterion. */
  public static final int MOST = 10_000;

  /** The weights that the product ships with. */
  public static final Weights SHIPPED = shipped();

  public Weights {
    Map<Criterion, Integer> copy = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      int weight = byCriterion.getOrDefault(criterion, 0);
      if (weight < 0 || weight > MOST) {
        throw new IllegalArgumentException(criterion + " has weight " + weight);
      }
      copy.put(criterion, weight);
    }
    byCriterion = Collections.unmodifiableMap(copy);
  }

  private static Weights shipped() {
    Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      weights.put(criterion, criterion.shippedWeight());
    }
    return new Weights(weights);
  }

  /** The same with another weight for one criterion. */
  public Weights with(Criterion criterion, int weight) {
    Map<Criterion, Integer> weights = new EnumMap<>(byCriterion);
    weights.put(criterion, weight);
    return new Weights(weights);
  }

  public int of(Criterion criterion) {
    return byCriterion.getOrDefault(criterion, 0);
  }
}

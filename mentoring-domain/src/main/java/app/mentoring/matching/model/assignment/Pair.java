package app.mentoring.matching.model.assignment;

import java.util.Comparator;

/**
 * One mentee with one mentor, by id. Ordered by mentee, then mentor, as plain text.
 *
 * <p>The two ids are names on two different lists: equal text does not make the two one person.
 * Whoever matches people forbids the pair of a person with themselves (the rules in {@code scoring}
 * do).
 */
public record Pair(String mentee, String mentor) implements Comparable<Pair> {
  private static final Comparator<Pair> BY_ID =
      Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor);

  @Override
  public int compareTo(Pair other) {
    return BY_ID.compare(this, other);
  }
}

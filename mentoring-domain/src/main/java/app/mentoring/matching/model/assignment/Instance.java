package app.mentoring.matching.model.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * A question to the {@link Solver}: mentees with a demand, mentors with a capacity, and the pairs
 * that may be made, each with a weight. Built once with {@link #builder()}, never changed.
 *
 * <p>Everything is ordered by id as plain text, so that the order in which it was told does not
 * matter. Ranges: demand, capacity and weights are 0 or more; together they must leave room for the
 * bonus of "most people first" in 64 bits (2,000 mentees allow weights beyond 10^11).
 *
 * <p>Compact, 12 bytes a pair.
 */
public final class Instance {
  final String[] mentees;
  final String[] mentors;

  /** What the kept locks leave of each mentee's demand. */
  final int[] demand;

  /** What the kept locks leave of each mentor's capacity. */
  final int[] capacity;

  /** The pairs to choose from: mentee by mentee, neither locked nor forbidden. */
  final Rows rows;

  final List<AssignedPair> locks;
  final List<RefusedLock> refusedLocks;

  /** Mentees who have a mentor by a lock already. */
  final boolean[] hasLock;

  /** What serving one more person is worth under "most people first". */
  final long bonus;

  Instance(String[] mentees, String[] mentors, int[] demand, int[] capacity, Locks locks) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.demand = demand;
    this.capacity = capacity;
    this.rows = locks.remaining();
    this.locks = locks.kept();
    this.refusedLocks = locks.refused();
    this.hasLock = new boolean[mentees.length];
    for (AssignedPair lock : this.locks) {
      hasLock[Arrays.binarySearch(mentees, lock.pair().mentee())] = true;
    }
    this.bonus = bonusWithinRange();
  }

  /** An empty instance to fill. */
  public static InstanceBuilder builder() {
    return new InstanceBuilder();
  }

  /** Number of pairs that the solver may choose from: neither locked nor forbidden. */
  public int pairs() {
    return rows.column().length;
  }

  /** The weight of a pair that the solver may choose, empty for any other pair. Logarithmic. */
  public OptionalLong weight(String mentee, String mentor) {
    int row = Arrays.binarySearch(mentees, mentee);
    int column = Arrays.binarySearch(mentors, mentor);
    if (row < 0 || column < 0) {
      return OptionalLong.empty();
    }
    int edge = rows.find(row, column);
    return edge < 0 ? OptionalLong.empty() : OptionalLong.of(rows.weight()[edge]);
  }

  /** More than any two choices of pairs can differ in total, and small enough to be summed. */
  private long bonusWithinRange() {
    long largest = Arrays.stream(rows.weight()).max().orElse(0);
    long wanted = 0;
    for (int i = 0; i < mentees.length; i++) {
      wanted += Math.min(demand[i], rows.start()[i + 1] - rows.start()[i]);
    }
    long units = Math.min(wanted, Arrays.stream(capacity).asLongStream().sum());
    try {
      long bonus = Math.addExact(Math.multiplyExact(units, largest), 1);
      long locked = locks.stream().mapToLong(AssignedPair::weight).reduce(0, Math::addExact);
      // A price is the length of a path, at most two bonuses; a dual value sums one per place.
      long places = 2L * (mentees.length + units + 2L);
      Math.addExact(locked, Math.multiplyExact(2 * places, bonus));
      return bonus;
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("weights up to " + largest + " leave 64 bits", e);
    }
  }
}

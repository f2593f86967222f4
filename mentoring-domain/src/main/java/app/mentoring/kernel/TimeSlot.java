package app.mentoring.kernel;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-open period [start, end): two slots that touch do not overlap.
 *
 * @param start first instant inside
 * @param end first instant outside, after {@code start}
 */
public record TimeSlot(Instant start, Instant end) implements Comparable<TimeSlot> {

  public TimeSlot {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a slot ends after it starts");
    }
  }

  public static TimeSlot of(Instant start, Duration length) {
    return new TimeSlot(start, start.plus(length));
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  public boolean overlaps(TimeSlot other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Whether the whole of the other lies in this slot. */
  public boolean contains(TimeSlot other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(TimeSlot other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }
}

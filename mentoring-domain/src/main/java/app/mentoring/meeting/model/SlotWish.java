package app.mentoring.meeting.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting shall be like.
 *
 * @param length more than nothing, at most {@link BookingPolicy#LONGEST}
 * @param last start of the last meeting, or null when there was none
 * @param rhythmWeeks one meeting every so many weeks, at least one
 * @param limit how many proposals at most
 */
public record SlotWish(Duration length, @Nullable Instant last, int rhythmWeeks, int limit) {

  public SlotWish {
    if (length.isZero() || length.isNegative() || length.compareTo(BookingPolicy.LONGEST) > 0) {
      throw new IllegalArgumentException("a meeting takes up to eight hours");
    }
    if (rhythmWeeks < 1 || limit < 1) {
      throw new IllegalArgumentException("a rhythm of at least a week, and at least one proposal");
    }
  }

  public Optional<Instant> lastStart() {
    return Optional.ofNullable(last);
  }
}

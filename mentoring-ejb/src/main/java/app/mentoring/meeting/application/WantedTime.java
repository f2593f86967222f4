package app.mentoring.meeting.application;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to meet: a proposed instant, or a time on the clock of their own zone.
 *
 * @param at one of the proposals, or null
 * @param clock typed by hand, or null; exactly one of the two is given
 */
public record WantedTime(@Nullable Instant at, @Nullable LocalDateTime clock) {

  public WantedTime {
    if ((at == null) == (clock == null)) {
      throw new IllegalArgumentException("either an instant or a time on the clock");
    }
  }

  public static WantedTime proposed(Instant at) {
    return new WantedTime(at, null);
  }

  public static WantedTime byHand(LocalDateTime clock) {
    return new WantedTime(null, clock);
  }
}

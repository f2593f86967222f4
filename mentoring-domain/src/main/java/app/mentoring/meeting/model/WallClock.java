package app.mentoring.meeting.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/**
 * A time as somebody reads it off the clock of a zone. Where clocks are put forward some times do
 * not exist and are refused; where they are put back some come twice, and the first is meant.
 */
public final class WallClock {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private WallClock() {}

  /** Refused with {@code meeting.clock-change} inside the gap that a clock change leaves. */
  public static Decision exists(LocalDateTime time, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    if (change == null || !change.isGap()) {
      return Decision.allowed();
    }
    return Decision.refused(
        Refusal.of(
            "meeting.clock-change",
            HOUR.format(time),
            HOUR.format(change.getDateTimeBefore()),
            HOUR.format(change.getDateTimeAfter())));
  }

  /**
   * The instant at which the clock shows this; the earlier one where it shows it twice.
   *
   * @throws app.mentoring.kernel.RuleViolation when it never does
   */
  public static Instant at(LocalDateTime time, ZoneId zone) {
    exists(time, zone).orThrow();
    return time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }
}

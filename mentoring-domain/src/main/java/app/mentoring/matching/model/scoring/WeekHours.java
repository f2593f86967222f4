package app.mentoring.matching.model.scoring;

import app.mentoring.people.api.WeeklyHours;
import java.time.LocalTime;

/**
 * The quarter hours of a week, counted in UTC from Monday midnight, in which somebody is glad to
 * meet. A quarter that is only partly free does not count.
 */
final class WeekHours {
  private static final int QUARTERS = 7 * 24 * 4;

  private final long[] bits = new long[(QUARTERS + 63) / 64];

  private WeekHours() {}

  /** Hours in a zone that lies so many minutes east of UTC; west is negative. */
  static WeekHours of(WeeklyHours hours, int offsetMinutes) {
    WeekHours week = new WeekHours();
    for (WeeklyHours.Span span : hours.spans()) {
      int midnight = (span.day().getValue() - 1) * 24 * 60 - offsetMinutes;
      int first = Math.floorDiv(midnight + minutes(span.from()) + 14, 15);
      int end = Math.floorDiv(midnight + minutes(span.to()), 15);
      for (int quarter = first; quarter < end; quarter++) {
        int inWeek = Math.floorMod(quarter, QUARTERS);
        week.bits[inWeek / 64] |= 1L << (inWeek % 64);
      }
    }
    return week;
  }

  /** Minutes since midnight; the last moment of a day is its end. */
  private static int minutes(LocalTime time) {
    return time.equals(LocalTime.MAX) ? 24 * 60 : time.toSecondOfDay() / 60;
  }

  /** Minutes a week that are in both. */
  int minutesShared(WeekHours other) {
    int quarters = 0;
    for (int i = 0; i < bits.length; i++) {
      quarters += Long.bitCount(bits[i] & other.bits[i]);
    }
    return 15 * quarters;
  }
}

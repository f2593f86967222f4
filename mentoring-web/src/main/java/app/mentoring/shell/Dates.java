package app.mentoring.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as people say them: "Thu 3 Dec, 14:00–15:00". The year appears when it is not the present
 * one; times are on the 24-hour clock in every language, since two people compare them.
 */
public final class Dates {

  private static final String EN_DAY = "EEE d MMM";
  private static final String DE_DAY = "EEE, d. MMM";

  private Dates() {}

  /** The day: "Thu 3 Dec", "Do., 3. Dez.", with the year when it is not that of {@code today}. */
  public static String day(LocalDate day, LocalDate today, Locale locale) {
    String pattern = german(locale) ? DE_DAY : EN_DAY;
    return format(day.getYear() == today.getYear() ? pattern : pattern + " yyyy", locale)
        .format(day);
  }

  /** The day without its weekday, always with the year: "3 December 2026". */
  public static String date(LocalDate day, Locale locale) {
    return format(german(locale) ? "d. MMMM yyyy" : "d MMMM yyyy", locale).format(day);
  }

  /** The time on that zone's clock: "14:00". */
  public static String clock(Instant at, ZoneId zone, Locale locale) {
    return format("HH:mm", locale).format(at.atZone(zone));
  }

  /** "Thu 3 Dec, 14:00". */
  public static String moment(Instant at, ZoneId zone, LocalDate today, Locale locale) {
    return day(at.atZone(zone).toLocalDate(), today, locale) + ", " + clock(at, zone, locale);
  }

  /**
   * "Thu 3 Dec, 14:00–15:00"; over midnight the second day is named too.
   *
   * @param end first instant outside the period
   */
  public static String span(
      Instant start, Instant end, ZoneId zone, LocalDate today, Locale locale) {
    ZonedDateTime last = end.atZone(zone);
    if (start.atZone(zone).toLocalDate().equals(last.toLocalDate())) {
      return moment(start, zone, today, locale) + "–" + clock(end, zone, locale);
    }
    return moment(start, zone, today, locale) + " – " + moment(end, zone, today, locale);
  }

  /** The clock of somebody in another zone: "08:00–08:45", with the day when it is another one. */
  public static String elsewhere(
      Instant start, Instant end, ZoneId here, ZoneId there, Locale locale) {
    LocalDate theirs = start.atZone(there).toLocalDate();
    String from = clock(start, there, locale);
    String clocks = start.equals(end) ? from : from + "–" + clock(end, there, locale);
    return theirs.equals(start.atZone(here).toLocalDate())
        ? clocks
        : format(german(locale) ? DE_DAY : EN_DAY, locale).format(theirs) + ", " + clocks;
  }

  /** Whether the two clocks show different times at that instant. */
  public static boolean differ(Instant at, ZoneId here, ZoneId there) {
    return !here.getRules().getOffset(at).equals(there.getRules().getOffset(at));
  }

  /** The city that names a zone: "Nairobi" for {@code Africa/Nairobi}. */
  public static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private static boolean german(Locale locale) {
    return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
  }

  private static DateTimeFormatter format(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, german(locale) ? Locale.GERMANY : Locale.UK);
  }
}

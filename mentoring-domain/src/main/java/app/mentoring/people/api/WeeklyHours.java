package app.mentoring.people.api;

import app.mentoring.kernel.TimeSlot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hours of a week in which somebody is glad to meet, in that person's own zone.
 *
 * @param spans sorted by day and start; a day may have several that do not touch
 */
public record WeeklyHours(List<Span> spans) {

  /** Monday to Friday, nine to five. */
  public static final WeeklyHours OFFICE =
      new WeeklyHours(
          List.of(DayOfWeek.values()).subList(0, 5).stream()
              .map(day -> new Span(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
              .toList());

  /**
   * A part of one day, half-open.
   *
   * @param to after {@code from}; midnight at the end of the day is {@link LocalTime#MAX}
   */
  public record Span(DayOfWeek day, LocalTime from, LocalTime to) {

    public Span {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("a span ends after it starts");
      }
    }
  }

  public WeeklyHours {
    spans =
        spans.stream().sorted(Comparator.comparing(Span::day).thenComparing(Span::from)).toList();
  }

  /**
   * The real periods from the first day to the last, both included. A span that begins or ends in a
   * clock-change gap is moved as {@link ZonedDateTime} moves it; one that vanishes is left out.
   */
  public List<TimeSlot> between(ZoneId zone, LocalDate first, LocalDate last) {
    List<TimeSlot> slots = new ArrayList<>();
    first
        .datesUntil(last.plusDays(1))
        .forEach(
            date ->
                spans.stream()
                    .filter(span -> span.day() == date.getDayOfWeek())
                    .forEach(
                        span -> {
                          var start = ZonedDateTime.of(date, span.from(), zone).toInstant();
                          var end =
                              span.to().equals(LocalTime.MAX)
                                  ? date.plusDays(1).atStartOfDay(zone).toInstant()
                                  : ZonedDateTime.of(date, span.to(), zone).toInstant();
                          if (start.isBefore(end)) {
                            slots.add(new TimeSlot(start, end));
                          }
                        }));
    return slots;
  }
}

package app.mentoring.people.model;

import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WeeklyHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Weekly hours in one column: {@code 1 09:00-17:00;2 09:00-12:00}, days as in ISO 8601. The end of
 * a day is {@code 24:00}.
 */
public final class HoursText {

  private static final String MIDNIGHT = "24:00";

  private HoursText() {}

  public static String write(WeeklyHours hours) {
    return hours.spans().stream()
        .map(
            span ->
                span.day().getValue()
                    + " "
                    + span.from()
                    + "-"
                    + (span.to().equals(LocalTime.MAX) ? MIDNIGHT : span.to()))
        .collect(Collectors.joining(";"));
  }

  public static WeeklyHours read(String text) {
    return new WeeklyHours(
        text.isEmpty()
            ? List.of()
            : Arrays.stream(text.split(";")).map(HoursText::readSpan).toList());
  }

  private static Span readSpan(String text) {
    int space = text.indexOf(' ');
    int dash = text.indexOf('-');
    String to = text.substring(dash + 1);
    return new Span(
        DayOfWeek.of(Integer.parseInt(text.substring(0, space))),
        LocalTime.parse(text.substring(space + 1, dash)),
        to.equals(MIDNIGHT) ? LocalTime.MAX : LocalTime.parse(to));
  }
}

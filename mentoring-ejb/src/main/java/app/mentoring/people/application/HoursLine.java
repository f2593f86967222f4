package app.mentoring.people.application;

import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WeeklyHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one day as people write them: {@code 9–12, 13:30–17}. Reading takes hyphens and
 * dashes, points and colons, {@code am} and {@code pm}; the end of the day is {@code 24:00}.
 */
public final class HoursLine {

  private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|uhr|h)?";
  private static final Pattern SPAN =
      Pattern.compile(TIME + "\\s*(?:-|–|—|to|bis)\\s*" + TIME, Pattern.CASE_INSENSITIVE);
  private static final int NOON = 12;

  private HoursLine() {}

  /** The spans of a line, empty for an empty line; nothing where it cannot be understood. */
  public static Optional<List<Span>> read(DayOfWeek day, String line) {
    List<Span> spans = new ArrayList<>();
    for (String part : line.strip().split("\\s*(?:[,;+]|\\b(?:and|und)\\b)\\s*", -1)) {
      if (part.isEmpty() && line.isBlank()) {
        continue;
      }
      Matcher matcher = SPAN.matcher(part);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Optional<LocalTime> from = time(matcher, 1);
      Optional<LocalTime> to = time(matcher, 4).map(HoursLine::orEndOfDay);
      if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
        return Optional.empty();
      }
      spans.add(new Span(day, from.get(), to.get()));
    }
    return Optional.of(spans);
  }

  /** The line for a day; empty where the day has no hours. */
  public static String write(DayOfWeek day, WeeklyHours hours) {
    return hours.spans().stream()
        .filter(span -> span.day() == day)
        .map(span -> span.from() + "–" + (span.to().equals(LocalTime.MAX) ? "24:00" : span.to()))
        .collect(Collectors.joining(", "));
  }

  private static Optional<LocalTime> time(Matcher matcher, int group) {
    int hour = Integer.parseInt(matcher.group(group));
    int minute = matcher.group(group + 1) == null ? 0 : Integer.parseInt(matcher.group(group + 1));
    @Nullable String half = matcher.group(group + 2);
    if (half != null && half.endsWith("m")) {
      if (hour < 1 || hour > NOON) {
        return Optional.empty();
      }
      hour = hour % NOON + (half.startsWith("p") ? NOON : 0);
    }
    if (hour == 24 && minute == 0) {
      return Optional.of(LocalTime.MAX);
    }
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }

  private static LocalTime orEndOfDay(LocalTime to) {
    return to.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : to;
  }
}

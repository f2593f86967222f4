package app.mentoring.meeting.adapter;

import app.mentoring.kernel.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules of a zone as a VTIMEZONE (RFC 5545, section 3.6.5), taken from the very rules by which
 * the product shows times, so that page and calendar cannot differ. A zone whose clocks change
 * twice a year in a pattern is written with that pattern, which every client understands; any other
 * with the changes around the meeting.
 */
final class ZoneText {

  private static final int YEARS = 10;
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  private ZoneText() {}

  /** The lines of the component, not yet folded. */
  static List<String> lines(ZoneId zone, TimeSlot slot) {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VTIMEZONE");
    lines.add("TZID:" + zone.getId());
    lines.addAll(pattern(zone, slot).orElseGet(() -> changes(zone, slot)));
    lines.add("END:VTIMEZONE");
    return lines;
  }

  /** One yearly rule for each direction, if ten years of changes fit them. */
  private static Optional<List<String>> pattern(ZoneId zone, TimeSlot slot) {
    ZoneRules rules = zone.getRules();
    List<ZoneOffsetTransition> forward = new ArrayList<>();
    List<ZoneOffsetTransition> back = new ArrayList<>();
    Instant from = slot.start().atZone(zone).minusYears(1).toInstant();
    Instant until = slot.start().atZone(zone).plusYears(YEARS).toInstant();
    for (ZoneOffsetTransition next = rules.nextTransition(from);
        next != null && next.getInstant().isBefore(until);
        next = rules.nextTransition(next.getInstant())) {
      (next.isGap() ? forward : back).add(next);
    }
    Optional<String> spring = yearly(forward);
    Optional<String> autumn = yearly(back);
    if (spring.isEmpty() || autumn.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    lines.addAll(observance(forward.get(0), zone, spring.get()));
    lines.addAll(observance(back.get(0), zone, autumn.get()));
    return Optional.of(lines);
  }

  /** Month, weekday and its place in the month, the same in each of at least ten years. */
  private static Optional<String> yearly(List<ZoneOffsetTransition> changes) {
    if (changes.size() < YEARS) {
      return Optional.empty();
    }
    LocalDateTime first = changes.get(0).getDateTimeBefore();
    boolean same =
        changes.stream()
            .map(ZoneOffsetTransition::getDateTimeBefore)
            .allMatch(
                each ->
                    each.getMonth() == first.getMonth()
                        && each.getDayOfWeek() == first.getDayOfWeek()
                        && each.toLocalTime().equals(first.toLocalTime()));
    boolean once =
        changes.stream().map(each -> each.getDateTimeBefore().getYear()).distinct().count()
            == changes.size();
    if (!same || !once || !sameOffsets(changes)) {
      return Optional.empty();
    }
    return place(changes)
        .map(
            place ->
                "RRULE:FREQ=YEARLY;BYMONTH="
                    + first.getMonthValue()
                    + ";BYDAY="
                    + place
                    + first.getDayOfWeek().name().substring(0, 2));
  }

  private static boolean sameOffsets(List<ZoneOffsetTransition> changes) {
    return changes.stream().map(ZoneOffsetTransition::getOffsetAfter).distinct().count() == 1
        && changes.stream().map(ZoneOffsetTransition::getOffsetBefore).distinct().count() == 1;
  }

  /** The last such weekday of the month, or always the same one from its beginning. */
  private static Optional<Integer> place(List<ZoneOffsetTransition> changes) {
    List<LocalDate> days =
        changes.stream().map(each -> each.getDateTimeBefore().toLocalDate()).toList();
    if (days.stream()
        .allMatch(day -> day.getDayOfMonth() + 7 > YearMonth.from(day).lengthOfMonth())) {
      return Optional.of(-1);
    }
    List<Integer> places =
        days.stream().map(day -> (day.getDayOfMonth() - 1) / 7 + 1).distinct().toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** The change that made the offset at the meeting, and those until it ends. */
  private static List<String> changes(ZoneId zone, TimeSlot slot) {
    ZoneRules rules = zone.getRules();
    List<String> lines = new ArrayList<>();
    ZoneOffsetTransition before = rules.previousTransition(slot.start().plusNanos(1));
    if (before == null) {
      lines.addAll(always(rules.getOffset(slot.start())));
    } else {
      lines.addAll(observance(before, zone, ""));
    }
    for (ZoneOffsetTransition next = rules.nextTransition(slot.start());
        next != null && next.getInstant().isBefore(slot.end().plus(1, ChronoUnit.DAYS));
        next = rules.nextTransition(next.getInstant())) {
      lines.addAll(observance(next, zone, ""));
    }
    return lines;
  }

  private static List<String> observance(ZoneOffsetTransition change, ZoneId zone, String rule) {
    String kind = change.isGap() ? "DAYLIGHT" : "STANDARD";
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:" + kind);
    lines.add("DTSTART:" + LOCAL.format(change.getDateTimeBefore()));
    lines.add("TZOFFSETFROM:" + offset(change.getOffsetBefore()));
    lines.add("TZOFFSETTO:" + offset(change.getOffsetAfter()));
    lines.add("TZNAME:" + name(zone, change));
    if (!rule.isEmpty()) {
      lines.add(rule);
    }
    lines.add("END:" + kind);
    return lines;
  }

  private static List<String> always(ZoneOffset offset) {
    return List.of(
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:" + offset(offset),
        "TZOFFSETTO:" + offset(offset),
        "END:STANDARD");
  }

  private static String name(ZoneId zone, ZoneOffsetTransition change) {
    return DateTimeFormatter.ofPattern("z", Locale.ENGLISH)
        .format(change.getInstant().atZone(zone))
        .replaceAll("[^A-Za-z0-9+:-]", "");
  }

  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String minutes = "%02d%02d".formatted(seconds / 3600, seconds / 60 % 60);
    return sign + minutes + (seconds % 60 == 0 ? "" : "%02d".formatted(seconds % 60));
  }
}

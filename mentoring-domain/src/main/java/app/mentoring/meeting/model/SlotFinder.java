package app.mentoring.meeting.model;

import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.FreeSlot;
import app.mentoring.meeting.api.SlotReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds times at which two people can meet: inside the weekly hours of both, each on their own
 * clock, clear of what either has booked, within the next four weeks, or until a week after the
 * rhythm's day where that is later. Starts are offered at full and half hours of the reader's
 * clock; a quarter only where a common period leaves nothing else.
 *
 * <p>Ranked by the distance to the day on which the rhythm falls (without a last meeting, or when
 * that day has passed: as soon as possible), then at the usual time of day, then in the middle of
 * the common period; spread over days, so that the first proposals lie on different ones. Ties go
 * to the earlier. Nothing in common gives an empty list.
 */
public final class SlotFinder {

  /** How far ahead is searched at least. */
  public static final Duration HORIZON = Duration.ofDays(28);

  private static final Duration AFTER_THE_AIM = Duration.ofDays(7);

  private static final Duration BREATH = Duration.ofHours(1);
  private static final int HALF_HOUR = 30;
  private static final int QUARTER = 15;
  private static final double SAME_DAY_AGAIN = 3.5;

  private SlotFinder() {}

  private record Candidate(TimeSlot slot, double cost) {}

  /**
   * The best times first.
   *
   * @param reader whose clock and days count for the grid and the ranking
   */
  public static List<FreeSlot> find(Attendee reader, Attendee partner, SlotWish wish, Instant now) {
    Instant from = now.plus(BREATH);
    TimeSlot horizon = horizon(wish, reader.zone(), from);
    List<TimeSlot> common =
        FreeTime.common(free(reader, horizon), free(partner, horizon)).stream()
            .filter(period -> period.length().compareTo(wish.length()) >= 0)
            .toList();
    LocalDate today = day(from, reader.zone());
    Optional<Instant> aim = aim(wish, reader.zone()).filter(day -> !day.isBefore(from));
    LocalDate goal = aim.map(start -> day(start, reader.zone())).orElse(today);
    Optional<LocalTime> usual = wish.lastStart().map(last -> clock(last, reader.zone()));
    List<Candidate> candidates = new ArrayList<>();
    for (TimeSlot period : common) {
      for (Instant start : starts(period, wish.length(), reader.zone())) {
        TimeSlot slot = TimeSlot.of(start, wish.length());
        candidates.add(new Candidate(slot, cost(slot, period, goal, usual, reader.zone())));
      }
    }
    return spread(candidates, reader.zone(), wish.limit()).stream()
        .map(slot -> explain(slot, goal, aim.isPresent(), usual, reader.zone()))
        .toList();
  }

  /** The day and time on which the rhythm falls: weeks after the last meeting, on the clock. */
  public static Optional<Instant> aim(SlotWish wish, ZoneId zone) {
    return wish.lastStart()
        .map(last -> last.atZone(zone).plusWeeks(wish.rhythmWeeks()).toInstant());
  }

  private static TimeSlot horizon(SlotWish wish, ZoneId zone, Instant from) {
    Instant usual = from.plus(HORIZON);
    return aim(wish, zone)
        .map(day -> day.plus(AFTER_THE_AIM))
        .filter(usual::isBefore)
        .map(end -> new TimeSlot(from, end))
        .orElse(new TimeSlot(from, usual));
  }

  private static List<TimeSlot> free(Attendee who, TimeSlot horizon) {
    LocalDate first = day(horizon.start(), who.zone()).minusDays(1);
    LocalDate last = day(horizon.end(), who.zone()).plusDays(1);
    List<TimeSlot> hours =
        FreeTime.common(who.hours().between(who.zone(), first, last), List.of(horizon));
    return FreeTime.without(hours, who.busy());
  }

  private static List<Instant> starts(TimeSlot period, Duration length, ZoneId zone) {
    List<Instant> good = starts(period, length, zone, HALF_HOUR);
    return good.isEmpty() ? starts(period, length, zone, QUARTER) : good;
  }

  private static List<Instant> starts(
      TimeSlot period, Duration length, ZoneId zone, int gridMinutes) {
    List<Instant> starts = new ArrayList<>();
    long quarter = BookedCell.CELL.toSeconds();
    long next = -Math.floorDiv(-period.start().getEpochSecond(), quarter) * quarter;
    Instant latest = period.end().minus(length);
    for (Instant at = Instant.ofEpochSecond(next);
        !at.isAfter(latest);
        at = at.plusSeconds(quarter)) {
      if (at.atZone(zone).getMinute() % gridMinutes == 0) {
        starts.add(at);
      }
    }
    return starts;
  }

  /** In days: each day off counts one, each hour off the usual time or the middle a little. */
  private static double cost(
      TimeSlot slot, TimeSlot period, LocalDate goal, Optional<LocalTime> usual, ZoneId zone) {
    double days = Math.abs(ChronoUnit.DAYS.between(goal, day(slot.start(), zone)));
    double hoursOff =
        usual
            .map(time -> hours(time, clock(slot.start(), zone)))
            .orElseGet(() -> hoursFromMiddle(slot, period));
    return days + hoursOff * 0.05;
  }

  private static double hours(LocalTime one, LocalTime other) {
    double apart = Math.abs(Duration.between(one, other).toMinutes()) / 60.0;
    return Math.min(apart, 24 - apart);
  }

  private static double hoursFromMiddle(TimeSlot slot, TimeSlot period) {
    Instant middle = period.start().plus(period.length().minus(slot.length()).dividedBy(2));
    return Math.abs(Duration.between(middle, slot.start()).toMinutes()) / 60.0;
  }

  /** Takes the cheapest again and again; each day that was taken costs more the next time. */
  private static List<TimeSlot> spread(List<Candidate> candidates, ZoneId zone, int limit) {
    List<Candidate> left = new ArrayList<>(candidates);
    Map<LocalDate, Integer> taken = new HashMap<>();
    List<TimeSlot> chosen = new ArrayList<>();
    while (chosen.size() < limit && !left.isEmpty()) {
      Candidate best =
          left.stream()
              .min(
                  Comparator.<Candidate>comparingDouble(
                          each -> each.cost() + crowd(each, taken, zone))
                      .thenComparing(Candidate::slot))
              .orElseThrow();
      chosen.add(best.slot());
      taken.merge(day(best.slot().start(), zone), 1, Integer::sum);
      left.removeIf(other -> other.slot().overlaps(best.slot()));
    }
    return chosen;
  }

  private static double crowd(Candidate each, Map<LocalDate, Integer> taken, ZoneId zone) {
    return SAME_DAY_AGAIN * taken.getOrDefault(day(each.slot().start(), zone), 0);
  }

  private static FreeSlot explain(
      TimeSlot slot, LocalDate goal, boolean rhythm, Optional<LocalTime> usual, ZoneId zone) {
    long off = ChronoUnit.DAYS.between(goal, day(slot.start(), zone));
    int days = (int) Math.abs(off);
    if (!rhythm) {
      return new FreeSlot(slot, SlotReason.SOON, days);
    }
    if (off == 0) {
      boolean same = usual.filter(clock(slot.start(), zone)::equals).isPresent();
      return new FreeSlot(slot, same ? SlotReason.USUAL_TIME : SlotReason.ON_THE_DAY, 0);
    }
    return new FreeSlot(slot, off < 0 ? SlotReason.EARLIER : SlotReason.LATER, days);
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }

  private static LocalTime clock(Instant at, ZoneId zone) {
    return LocalTime.ofInstant(at, zone);
  }
}

package app.mentoring.meeting.model;

import app.mentoring.kernel.TimeSlot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Arithmetic of periods. Everything in and out is half-open; results are sorted and apart. */
final class FreeTime {

  private FreeTime() {}

  /** Joins what touches or overlaps. */
  static List<TimeSlot> union(Collection<TimeSlot> slots) {
    List<TimeSlot> joined = new ArrayList<>();
    for (TimeSlot slot : slots.stream().sorted().toList()) {
      TimeSlot last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && !slot.start().isAfter(last.end())) {
        joined.set(joined.size() - 1, new TimeSlot(last.start(), later(last.end(), slot.end())));
      } else {
        joined.add(slot);
      }
    }
    return joined;
  }

  /** What lies in both. */
  static List<TimeSlot> common(Collection<TimeSlot> some, Collection<TimeSlot> others) {
    List<TimeSlot> a = union(some);
    List<TimeSlot> b = union(others);
    List<TimeSlot> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      Instant start = later(a.get(i).start(), b.get(j).start());
      Instant end = earlier(a.get(i).end(), b.get(j).end());
      if (start.isBefore(end)) {
        common.add(new TimeSlot(start, end));
      }
      if (a.get(i).end().isBefore(b.get(j).end())) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** What lies in the first and in none of the second. */
  static List<TimeSlot> without(Collection<TimeSlot> some, Collection<TimeSlot> taken) {
    List<TimeSlot> busy = union(taken);
    List<TimeSlot> free = new ArrayList<>();
    for (TimeSlot slot : union(some)) {
      Instant from = slot.start();
      for (TimeSlot gone : busy) {
        if (!gone.overlaps(new TimeSlot(from, slot.end()))) {
          continue;
        }
        if (from.isBefore(gone.start())) {
          free.add(new TimeSlot(from, gone.start()));
        }
        from = later(from, gone.end());
        if (!from.isBefore(slot.end())) {
          break;
        }
      }
      if (from.isBefore(slot.end())) {
        free.add(new TimeSlot(from, slot.end()));
      }
    }
    return free;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}

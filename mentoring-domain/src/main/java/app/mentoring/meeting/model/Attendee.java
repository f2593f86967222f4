package app.mentoring.meeting.model;

import app.mentoring.kernel.TimeSlot;
import app.mentoring.people.api.WeeklyHours;
import java.time.ZoneId;
import java.util.List;

/**
 * Somebody who shall meet.
 *
 * @param hours in which they are glad to, on the clock of {@code zone}
 * @param busy booked meetings, of which nothing but the time is known here
 */
public record Attendee(ZoneId zone, WeeklyHours hours, List<TimeSlot> busy) {

  public Attendee {
    busy = List.copyOf(busy);
  }
}

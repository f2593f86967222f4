package app.mentoring.meeting.adapter;

import app.mentoring.kernel.TimeSlot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What one receiver's calendar is told about a meeting: who, when, and where to look it up.
 *
 * @param uid the same for the whole life of the meeting, in every calendar
 * @param sequence rises with every message that changes the meeting
 * @param stamp when this message was made
 * @param zone of the receiver
 * @param summary one line in the receiver's {@code language}
 * @param organizer the mailbox that all calendars answer to
 * @param link behind log-in
 */
record CalendarEvent(
    Method method,
    String uid,
    int sequence,
    Instant stamp,
    TimeSlot slot,
    ZoneId zone,
    String summary,
    Locale language,
    Mailbox organizer,
    List<Mailbox> attendees,
    String link) {

  CalendarEvent {
    attendees = List.copyOf(attendees);
  }

  /** What the receiver's calendar shall do (RFC 5546, section 1.4). */
  enum Method {
    /** Put it in, or change what is there. */
    REQUEST,
    /** Take it out. */
    CANCEL
  }

  /**
   * Somebody by name and address.
   *
   * @param accepted whether this one made the appointment, and so has accepted it
   */
  record Mailbox(String name, String address, boolean accepted) {}
}

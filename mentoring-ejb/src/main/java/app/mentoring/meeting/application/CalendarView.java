package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.people.api.PersonSummary;
import java.io.Serializable;
import java.util.List;

/**
 * A person's own meetings.
 *
 * @param unreported over, and nobody said what became of them
 * @param upcoming the next first
 * @param past the latest first, at most fifty
 * @param free open relationships without a meeting ahead
 */
public record CalendarView(
    List<MeetingRow> unreported,
    List<MeetingRow> upcoming,
    List<MeetingRow> past,
    List<Free> free,
    boolean reaches)
    implements Serializable {

  /** Somebody with whom nothing is booked. */
  public record Free(RelationshipId relationship, PersonSummary other) implements Serializable {}

  public CalendarView {
    unreported = List.copyOf(unreported);
    upcoming = List.copyOf(upcoming);
    past = List.copyOf(past);
    free = List.copyOf(free);
  }
}

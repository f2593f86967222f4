package app.mentoring.meeting.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meetings of the caller's organization. */
public interface Meetings {

  Optional<Meeting> withId(MeetingId id);

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<Meeting> toChange(MeetingId id);

  /** The latest first. */
  List<Meeting> of(RelationshipId relationship);

  /** Booked and not over, the next first. */
  List<Meeting> upcoming(PersonId person, Instant now);

  /** Booked although over, the earliest first. */
  List<Meeting> unreported(PersonId person, Instant now);

  /** All meetings of a person, the latest first. */
  List<Meeting> latest(PersonId person, int limit);

  /** When these people have booked meetings that touch the period; nothing else of them. */
  Map<PersonId, List<TimeSlot>> busy(Collection<PersonId> people, TimeSlot period);

  /**
   * Adds a meeting of these people and, if it is booked, takes their time for it.
   *
   * @throws app.mentoring.kernel.RuleViolation with {@code meeting.taken} when one of them has
   *     another meeting then
   */
  void add(Meeting meeting, Collection<PersonId> people);

  /**
   * Takes the people's time for where the meeting is now, and gives back what it had.
   *
   * @throws app.mentoring.kernel.RuleViolation with {@code meeting.taken} when one of them has
   *     another meeting then
   */
  void hold(Meeting meeting, Collection<PersonId> people);

  /** Gives back the time that a meeting had taken. */
  void release(Meeting meeting);
}

package app.mentoring.meeting.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingState;
import app.mentoring.meeting.api.MeetingSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A talk of a pair. It is booked for a time that both have free, may be moved any number of times,
 * and is cancelled before it begins, or reported afterwards: held, or not. One that came about
 * without a booking is held from the start. Its sequence number rises with whatever calendars must
 * be told (RFC 5546, section 2.1.4); its id is its UID in every calendar for good.
 */
@Entity
@Table(name = "meeting")
@NamedQuery(
    name = "Meeting.byId",
    query = "select m from Meeting m where m.organization = :organization and m.id = :id")
@NamedQuery(
    name = "Meeting.ofRelationship",
    query =
        "select m from Meeting m where m.organization = :organization"
            + " and m.relationship = :relationship order by m.startsAt desc, m.id desc")
@NamedQuery(
    name = "Meeting.upcoming",
    query =
        "select m from Meeting m, MeetingPerson p where m.organization = :organization"
            + " and p.organization = :organization and p.meeting = m.id and p.person = :person"
            + " and m.state = :booked and m.endsAt > :now order by m.startsAt, m.id")
@NamedQuery(
    name = "Meeting.unreported",
    query =
        "select m from Meeting m, MeetingPerson p where m.organization = :organization"
            + " and p.organization = :organization and p.meeting = m.id and p.person = :person"
            + " and m.state = :booked and m.endsAt <= :now order by m.startsAt, m.id")
@NamedQuery(
    name = "Meeting.ofPerson",
    query =
        "select m from Meeting m, MeetingPerson p where m.organization = :organization"
            + " and p.organization = :organization and p.meeting = m.id and p.person = :person"
            + " order by m.startsAt desc, m.id desc")
public class Meeting extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private MeetingState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "medium", nullable = false)
  private MeetingMedium medium;

  @Column(name = "booked_by", nullable = false)
  private String bookedBy;

  @Column(name = "sequence", nullable = false)
  private int sequence;

  protected Meeting() {}

  /**
   * Books a meeting.
   *
   * @param open whether the relationship is open
   * @throws app.mentoring.kernel.RuleViolation when {@link BookingPolicy#mayBook} refuses
   */
  public static Meeting book(
      MeetingId id, Booking booking, PersonId by, boolean open, Instant now) {
    BookingPolicy.mayBook(booking.slot(), open, now).orThrow();
    Meeting meeting = begin(id, booking, by);
    meeting.state = MeetingState.BOOKED;
    return meeting;
  }

  /** Notes a meeting that came about without a booking. */
  public static Meeting held(MeetingId id, Booking booking, PersonId by) {
    Meeting meeting = begin(id, booking, by);
    meeting.state = MeetingState.HELD;
    return meeting;
  }

  private static Meeting begin(MeetingId id, Booking booking, PersonId by) {
    Meeting meeting = new Meeting();
    meeting.id = id.value();
    meeting.relationship = booking.relationship().value();
    meeting.medium = booking.medium();
    meeting.bookedBy = by.value();
    meeting.put(booking.slot());
    return meeting;
  }

  private void put(TimeSlot slot) {
    startsAt = slot.start();
    endsAt = slot.end();
  }

  /**
   * Moves it to another time; the one who moves is now the one who booked.
   *
   * @throws app.mentoring.kernel.RuleViolation when {@link BookingPolicy#mayMove} refuses
   */
  public void move(TimeSlot slot, PersonId by, boolean open, Instant now) {
    BookingPolicy.mayMove(state, slot, open, now).orThrow();
    put(slot);
    bookedBy = by.value();
    sequence++;
  }

  /**
   * Cancels it.
   *
   * @throws app.mentoring.kernel.RuleViolation when {@link BookingPolicy#mayCancel} refuses
   */
  public void cancel(Instant now) {
    BookingPolicy.mayCancel(state, slot(), now).orThrow();
    dissolve();
  }

  /** Cancels it because the relationship ends, whether or not it has begun. */
  public void dissolve() {
    state = MeetingState.CANCELLED;
    sequence++;
  }

  /**
   * Says what became of it. Calendars are not told.
   *
   * @return whether anything changed
   * @throws app.mentoring.kernel.RuleViolation when {@link BookingPolicy#mayReport} refuses
   */
  public boolean report(boolean met, Instant now) {
    BookingPolicy.mayReport(state, slot(), now).orThrow();
    MeetingState outcome = met ? MeetingState.HELD : MeetingState.DID_NOT_HAPPEN;
    boolean changed = state != outcome;
    state = outcome;
    return changed;
  }

  public boolean isBooked() {
    return state == MeetingState.BOOKED;
  }

  public MeetingId id() {
    return new MeetingId(id);
  }

  public RelationshipId relationship() {
    return new RelationshipId(relationship);
  }

  public TimeSlot slot() {
    return new TimeSlot(startsAt, endsAt);
  }

  public MeetingState state() {
    return state;
  }

  public MeetingMedium medium() {
    return medium;
  }

  public PersonId bookedBy() {
    return new PersonId(bookedBy);
  }

  /** Rises with every change that calendars must follow. */
  public int sequence() {
    return sequence;
  }

  public MeetingSummary summary() {
    return new MeetingSummary(id(), relationship(), slot(), state);
  }
}

package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipDirectory;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.FreeSlot;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingState;
import app.mentoring.meeting.model.Attendee;
import app.mentoring.meeting.model.Booking;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.Meetings;
import app.mentoring.meeting.model.SlotFinder;
import app.mentoring.meeting.model.SlotWish;
import app.mentoring.meeting.model.WallClock;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.platform.outbox.Outbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finding a time, booking, moving and cancelling. Each is safe to be asked for twice: booking what
 * the pair has booked already, moving to where the meeting is, and cancelling what is cancelled
 * change nothing and tell nobody.
 */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class BookingService {

  private static final int PROPOSALS = 15;
  private static final Duration LOOK_AHEAD = Duration.ofDays(120);

  @Inject private Meetings meetings;
  @Inject private RelationshipDirectory relationships;
  @Inject private PeopleDirectory people;
  @Inject private CalendarPost post;
  @Inject private Outbox outbox;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /**
   * Times at which both are free.
   *
   * @throws NotFound when the caller is not in this relationship
   */
  public BookingOffer offer(RelationshipId id) {
    return offer(relationships.forMember(id, caller.person()), null);
  }

  /**
   * Times to which a meeting could be moved; its own time counts as free.
   *
   * @throws NotFound when the caller does not take part, or it is no longer booked
   */
  public BookingOffer offerInstead(MeetingId id) {
    Meeting meeting = meetings.withId(id).filter(Meeting::isBooked).orElseThrow(NotFound::new);
    return offer(relationships.forMember(meeting.relationship(), caller.person()), meeting);
  }

  private BookingOffer offer(RelationshipView relationship, @Nullable Meeting moving) {
    Instant now = clock.instant();
    Pair pair = pair(relationship);
    Optional<Instant> last = lastStart(relationship.id(), moving);
    SlotWish wish =
        new SlotWish(
            Duration.ofMinutes(relationship.terms().minutes()),
            last.orElse(null),
            relationship.terms().rhythmWeeks(),
            PROPOSALS);
    return new BookingOffer(
        relationship.id(),
        pair.reader(),
        pair.partner(),
        relationship.terms(),
        relationship.isOpen(),
        last.orElse(null),
        SlotFinder.aim(wish, pair.reader().zone()).orElse(null),
        relationship.isOpen() ? free(pair, wish, moving, now) : List.of(),
        moving == null ? null : moving.summary(),
        moving == null ? MeetingMedium.VIDEO : moving.medium(),
        moving == null ? 0 : moving.sequence(),
        outbox.reachesPeople());
  }

  private Pair pair(RelationshipView relationship) {
    return Pair.of(relationship, caller.person(), people.summaries(Pair.ids(relationship)));
  }

  /** The last that was held or still stands, other than the one to be moved. */
  private Optional<Instant> lastStart(RelationshipId id, @Nullable Meeting moving) {
    return meetings.of(id).stream()
        .filter(each -> moving == null || !each.id().equals(moving.id()))
        .filter(each -> each.isBooked() || each.state() == MeetingState.HELD)
        .map(each -> each.slot().start())
        .findFirst();
  }

  private List<FreeSlot> free(Pair pair, SlotWish wish, @Nullable Meeting moving, Instant now) {
    List<PersonId> both = List.of(pair.reader().id(), pair.partner().id());
    Map<PersonId, WeeklyHours> hours = people.hours(both);
    Map<PersonId, List<TimeSlot>> busy = meetings.busy(both, TimeSlot.of(now, LOOK_AHEAD));
    return SlotFinder.find(
        attendee(pair.reader(), hours, busy, moving),
        attendee(pair.partner(), hours, busy, moving),
        wish,
        now);
  }

  private static Attendee attendee(
      PersonSummary person,
      Map<PersonId, WeeklyHours> hours,
      Map<PersonId, List<TimeSlot>> busy,
      @Nullable Meeting moving) {
    List<TimeSlot> taken =
        busy.getOrDefault(person.id(), List.of()).stream()
            .filter(slot -> moving == null || !slot.equals(moving.slot()))
            .toList();
    return new Attendee(person.zone(), hours.getOrDefault(person.id(), WeeklyHours.OFFICE), taken);
  }

  /**
   * Books a meeting and tells both.
   *
   * @return the meeting; the one that stands when exactly this was booked already
   * @throws RuleViolation when it cannot be then, or one of the two has another meeting
   */
  public MeetingId book(BookMeeting command) {
    RelationshipView relationship =
        relationships.forMember(command.relationship(), caller.person());
    TimeSlot slot = slot(command.time(), command.minutes());
    Optional<Meeting> same =
        meetings.of(relationship.id()).stream()
            .filter(each -> each.isBooked() && each.slot().equals(slot))
            .findFirst();
    if (same.isPresent()) {
      return same.get().id();
    }
    Meeting meeting =
        Meeting.book(
            new MeetingId(ids.next()),
            new Booking(relationship.id(), slot, command.medium()),
            caller.person(),
            relationship.isOpen(),
            clock.instant());
    meetings.add(meeting, Pair.ids(relationship));
    post.tell(MeetingNews.BOOKED, meeting, Pair.ids(relationship));
    return meeting.id();
  }

  /**
   * Moves a meeting and tells both; calendars follow.
   *
   * @throws RuleViolation when it cannot be then, or somebody changed it meanwhile
   */
  public void move(MoveMeeting command) {
    Meeting meeting = meetings.toChange(command.meeting()).orElseThrow(NotFound::new);
    RelationshipView relationship =
        relationships.forMember(meeting.relationship(), caller.person());
    TimeSlot slot = slot(command.time(), command.minutes());
    if (meeting.isBooked() && meeting.slot().equals(slot)) {
      return;
    }
    requireUnchanged(meeting, command.sequence());
    meeting.move(slot, caller.person(), relationship.isOpen(), clock.instant());
    meetings.hold(meeting, Pair.ids(relationship));
    post.tell(MeetingNews.MOVED, meeting, Pair.ids(relationship));
  }

  /**
   * Cancels a meeting and tells both; calendars follow.
   *
   * @param sequence of the meeting as the page showed it
   * @throws RuleViolation when it has begun, or somebody changed it meanwhile
   */
  public void cancel(MeetingId id, int sequence) {
    Meeting meeting = meetings.toChange(id).orElseThrow(NotFound::new);
    RelationshipView relationship =
        relationships.forMember(meeting.relationship(), caller.person());
    if (meeting.state() == MeetingState.CANCELLED) {
      return;
    }
    requireUnchanged(meeting, sequence);
    meeting.cancel(clock.instant());
    meetings.release(meeting);
    post.tell(MeetingNews.CANCELLED, meeting, Pair.ids(relationship));
  }

  private static void requireUnchanged(Meeting meeting, int sequence) {
    if (meeting.sequence() != sequence) {
      throw new RuleViolation(Refusal.of("meeting.changed-meanwhile"));
    }
  }

  private TimeSlot slot(WantedTime time, int minutes) {
    if (minutes < 1) {
      throw new RuleViolation(Refusal.of("meeting.too-short"));
    }
    return TimeSlot.of(instant(time), Duration.ofMinutes(minutes));
  }

  private Instant instant(WantedTime time) {
    LocalDateTime byHand = time.clock();
    if (byHand != null) {
      PersonId me = caller.person();
      PersonSummary reader =
          Optional.ofNullable(people.summaries(List.of(me)).get(me)).orElseThrow(NotFound::new);
      return WallClock.at(byHand, reader.zone());
    }
    return Optional.ofNullable(time.at()).orElseThrow();
  }
}

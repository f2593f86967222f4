package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipDirectory;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingState;
import app.mentoring.meeting.model.Booking;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.Meetings;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.platform.outbox.Outbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading meetings, and saying in one tap what became of them. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class MeetingService {

  private static final int PAST = 50;
  private static final Duration JUST_NOW = Duration.ofHours(12);

  @Inject private Meetings meetings;
  @Inject private RelationshipDirectory relationships;
  @Inject private PeopleDirectory people;
  @Inject private MeetingReading reading;
  @Inject private Outbox outbox;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /**
   * One meeting with all that the reader may read of it.
   *
   * @throws NotFound when the reader does not take part
   */
  public MeetingView read(MeetingId id) {
    Meeting meeting = meetings.withId(id).orElseThrow(NotFound::new);
    RelationshipView relationship =
        relationships.forMember(meeting.relationship(), caller.person());
    return reading.view(meeting, relationship, clock.instant());
  }

  /**
   * Says whether they met; saying the same again changes nothing.
   *
   * @throws RuleViolation when it has not begun, or was cancelled
   */
  public void report(MeetingId id, boolean met) {
    Meeting meeting = meetings.toChange(id).orElseThrow(NotFound::new);
    relationships.forMember(meeting.relationship(), caller.person());
    if (!meeting.report(met, clock.instant())) {
      return;
    }
    meetings.release(meeting);
    if (met) {
      relationships.met(meeting.relationship(), meeting.slot().start());
    }
  }

  /**
   * Notes that the two met today without having booked; a second time on the same half day finds
   * the first.
   *
   * @throws RuleViolation when the relationship is over
   */
  public MeetingId metToday(RelationshipId id) {
    RelationshipView relationship = relationships.forMember(id, caller.person());
    if (!relationship.isOpen()) {
      throw new RuleViolation(Refusal.of("meeting.relationship-over"));
    }
    Instant now = clock.instant();
    Optional<Meeting> noted =
        meetings.of(id).stream()
            .filter(each -> each.state() == MeetingState.HELD)
            .filter(each -> each.slot().end().isAfter(now.minus(JUST_NOW)))
            .findFirst();
    if (noted.isPresent()) {
      return noted.get().id();
    }
    Duration length = Duration.ofMinutes(relationship.terms().minutes());
    TimeSlot slot = TimeSlot.of(now.minus(length), length);
    Meeting meeting =
        Meeting.held(
            new MeetingId(ids.next()),
            new Booking(id, slot, MeetingMedium.IN_PERSON),
            caller.person());
    meetings.add(meeting, Pair.ids(relationship));
    relationships.met(id, slot.start());
    return meeting.id();
  }

  /**
   * All meetings of a relationship for one of its people, the latest first; two statements.
   *
   * @throws NotFound when the caller is not in it
   */
  public PairMeetings ofRelationship(RelationshipId id) {
    boolean open = relationships.forMember(id, caller.person()).isOpen();
    return new PairMeetings(open, meetings.of(id).stream().map(Meeting::summary).toList());
  }

  /** The caller's own meetings, in four statements however many they are. */
  public CalendarView calendar() {
    PersonId me = caller.person();
    Instant now = clock.instant();
    List<RelationshipView> all = relationships.ofPerson(me);
    Map<RelationshipId, RelationshipView> byId =
        all.stream().collect(Collectors.toMap(RelationshipView::id, Function.identity()));
    Map<PersonId, PersonSummary> others =
        people.summaries(all.stream().map(each -> each.partnerOf(me)).distinct().toList());
    Function<Meeting, MeetingRow> row =
        each -> row(each, other(byId.get(each.relationship()), others), now);
    List<Meeting> ahead = meetings.upcoming(me, now);
    List<MeetingRow> over =
        meetings.latest(me, PAST).stream().filter(each -> !ahead.contains(each)).map(row).toList();
    return new CalendarView(
        over.stream().filter(MeetingRow::unreported).toList(),
        ahead.stream().map(row).toList(),
        over.stream().filter(each -> !each.unreported()).toList(),
        free(all, ahead, others),
        outbox.reachesPeople());
  }

  private List<CalendarView.Free> free(
      List<RelationshipView> all, List<Meeting> ahead, Map<PersonId, PersonSummary> others) {
    Set<RelationshipId> booked =
        ahead.stream().map(Meeting::relationship).collect(Collectors.toSet());
    return all.stream()
        .filter(each -> each.isOpen() && !booked.contains(each.id()))
        .map(each -> new CalendarView.Free(each.id(), other(each, others)))
        .toList();
  }

  private PersonSummary other(
      @Nullable RelationshipView relationship, Map<PersonId, PersonSummary> others) {
    return Optional.ofNullable(relationship)
        .map(each -> others.get(each.partnerOf(caller.person())))
        .orElseThrow(NotFound::new);
  }

  private static MeetingRow row(Meeting meeting, PersonSummary other, Instant now) {
    return new MeetingRow(
        meeting.id(),
        other,
        meeting.slot(),
        meeting.state(),
        meeting.medium(),
        meeting.isBooked() && !meeting.slot().end().isAfter(now));
  }
}

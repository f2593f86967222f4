package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipDirectory;
import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.SealedText;
import app.mentoring.meeting.api.ActionState;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.model.Action;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.MeetingEntry;
import app.mentoring.meeting.model.Meetings;
import app.mentoring.meeting.model.Papers;
import app.mentoring.meeting.model.WritingPolicy;
import app.mentoring.organization.api.Roles;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * What a pair writes about a meeting, if it wants to: topics, notes, actions and what came of them.
 * Everything is sealed before it is stored, with the key of the one who writes.
 */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class PaperService {

  @Inject private Meetings meetings;
  @Inject private Papers papers;
  @Inject private RelationshipDirectory relationships;
  @Inject private Wording wording;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  private record Place(Meeting meeting, RelationshipView relationship) {}

  private Place place(MeetingId id) {
    Meeting meeting = meetings.withId(id).orElseThrow(NotFound::new);
    return new Place(meeting, relationships.forMember(meeting.relationship(), caller.person()));
  }

  /**
   * Puts a topic on the agenda.
   *
   * @throws RuleViolation when it says nothing or too much, or the relationship is over
   */
  public void addTopic(MeetingId id, String text) {
    Place place = place(id);
    WritingPolicy.mayAdd(text, place.relationship().isOpen()).orThrow();
    SealedText sealed = seal(place, Wording.ENTRY, text);
    papers.add(MeetingEntry.topic(ids.next(), id, caller.person(), sealed, clock.instant()));
  }

  /** Takes one's own topic off the agenda; one that is gone already is no matter. */
  public void removeTopic(MeetingId id, String topic) {
    place(id);
    papers
        .entry(topic, caller.person())
        .filter(entry -> entry.meeting().equals(id))
        .ifPresent(papers::remove);
  }

  /**
   * Keeps the caller's note.
   *
   * @throws RuleViolation when it says too much, the relationship is over, or the note was changed
   *     in another window meanwhile
   */
  public void keep(KeepNote command) {
    Place place = place(command.meeting());
    PersonId author = caller.person();
    WritingPolicy.mayKeep(command.text(), place.relationship().isOpen()).orThrow();
    Optional<MeetingEntry> kept = papers.note(command.meeting(), author, command.kind());
    if (kept.map(MeetingEntry::version).orElse(0) != command.version()) {
      throw new RuleViolation(Refusal.of("meeting.note-changed"));
    }
    if (command.text().isBlank()) {
      kept.ifPresent(papers::remove);
      return;
    }
    SealedText sealed = seal(place, Wording.ENTRY, command.text());
    if (kept.isPresent()) {
      kept.get().write(sealed, clock.instant());
    } else {
      papers.add(
          MeetingEntry.note(
              ids.next(), command.meeting(), author, command.kind(), sealed, clock.instant()));
    }
  }

  /**
   * Writes down something to try.
   *
   * @throws RuleViolation when it says nothing or too much, or the relationship is over
   */
  public void plan(PlanAction command) {
    Place place = place(command.meeting());
    WritingPolicy.mayAdd(command.text(), place.relationship().isOpen()).orThrow();
    PersonId me = caller.person();
    PersonId owner = command.mine() ? me : place.relationship().partnerOf(me);
    Action.Frame frame =
        new Action.Frame(place.relationship().id(), command.meeting(), me, owner, command.dueOn());
    SealedText sealed = seal(place, Wording.ACTION, command.text());
    papers.add(Action.plan(ids.next(), frame, sealed, clock.instant()));
  }

  /**
   * Says what came of something that the caller wanted to try.
   *
   * @param result in words; empty for none
   * @throws RuleViolation when it is the partner's, or says too much
   */
  public void settle(MeetingId id, String action, ActionState outcome, String result) {
    Place place = place(id);
    WritingPolicy.mayKeep(result, place.relationship().isOpen()).orThrow();
    Action found = papers.action(action, place.relationship().id()).orElseThrow(NotFound::new);
    found.maySettle(caller.person()).orThrow();
    SealedText words = result.isBlank() ? null : seal(place, Wording.RESULT, result);
    found.settle(outcome, words, caller.person(), clock.instant());
  }

  private SealedText seal(Place place, String kind, String text) {
    return wording.seal(place.relationship().id(), caller.person(), kind, text);
  }
}

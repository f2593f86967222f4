package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.kernel.PersonId;
import app.mentoring.meeting.api.EntryKind;
import app.mentoring.meeting.model.Action;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.MeetingEntry;
import app.mentoring.meeting.model.Papers;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the page of one meeting together: people, papers, opened words. */
@Dependent
class MeetingReading {

  @Inject private Papers papers;
  @Inject private PeopleDirectory people;
  @Inject private Wording wording;
  @Inject private Caller caller;

  MeetingView view(Meeting meeting, RelationshipView relationship, Instant now) {
    PersonId reader = caller.person();
    Pair pair = Pair.of(relationship, reader, people.summaries(Pair.ids(relationship)));
    List<MeetingEntry> entries = papers.entries(meeting.id(), reader);
    Duration notice = Duration.ofHours(relationship.terms().noticeHours());
    return new MeetingView(
        meeting.id(),
        meeting.relationship(),
        pair.reader(),
        pair.partner(),
        meeting.slot(),
        meeting.state(),
        meeting.medium(),
        meeting.sequence(),
        relationship.terms(),
        relationship.isOpen(),
        !now.isBefore(meeting.slot().start()),
        now.isAfter(meeting.slot().start().minus(notice)),
        entries.stream()
            .filter(each -> each.kind() == EntryKind.AGENDA)
            .map(each -> row(meeting, each))
            .toList(),
        note(meeting, entries, EntryKind.SHARED_NOTE, pair.reader().id()),
        note(meeting, entries, EntryKind.SHARED_NOTE, pair.partner().id()),
        note(meeting, entries, EntryKind.PRIVATE_NOTE, reader),
        papers.actions(meeting).stream().map(each -> row(meeting, each, pair)).toList());
  }

  private @Nullable EntryRow note(
      Meeting meeting, List<MeetingEntry> entries, EntryKind kind, PersonId author) {
    return entries.stream()
        .filter(each -> each.kind() == kind && each.author().equals(author))
        .findFirst()
        .map(each -> row(meeting, each))
        .orElse(null);
  }

  private EntryRow row(Meeting meeting, MeetingEntry entry) {
    return new EntryRow(
        entry.id(),
        entry.author(),
        entry.author().equals(caller.person()),
        wording.open(meeting.relationship(), entry.author(), Wording.ENTRY, entry.text()),
        entry.version());
  }

  private ActionRow row(Meeting meeting, Action action, Pair pair) {
    boolean mine = action.owner().equals(pair.reader().id());
    return new ActionRow(
        action.id(),
        mine ? pair.reader().name() : pair.partner().name(),
        mine,
        action.dueOn().orElse(null),
        wording.open(meeting.relationship(), action.author(), Wording.ACTION, action.text()),
        action.state(),
        action
            .result()
            .map(
                words ->
                    wording.open(meeting.relationship(), action.owner(), Wording.RESULT, words))
            .orElse(null),
        action.meeting().equals(meeting.id()));
  }
}

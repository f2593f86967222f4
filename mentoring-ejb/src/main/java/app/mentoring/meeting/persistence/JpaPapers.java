package app.mentoring.meeting.persistence;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import app.mentoring.meeting.api.ActionState;
import app.mentoring.meeting.api.EntryKind;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.model.Action;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.MeetingEntry;
import app.mentoring.meeting.model.Papers;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Agenda, notes and actions of the caller's organization. */
@Dependent
public class JpaPapers implements Papers {

  @Inject private Records records;

  protected JpaPapers() {}

  /** Papers outside a container, for tests. */
  public JpaPapers(Records records) {
    this.records = records;
  }

  @Override
  public List<MeetingEntry> entries(MeetingId meeting, PersonId reader) {
    return records
        .query("MeetingEntry.ofMeeting", MeetingEntry.class)
        .setParameter("meeting", meeting.value())
        .setParameter("reader", reader.value())
        .setParameter("hidden", EntryKind.PRIVATE_NOTE)
        .getResultList();
  }

  @Override
  public Optional<MeetingEntry> entry(String id, PersonId author) {
    return records
        .query("MeetingEntry.byId", MeetingEntry.class)
        .setParameter("id", id)
        .setParameter("author", author.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<MeetingEntry> note(MeetingId meeting, PersonId author, EntryKind kind) {
    return records
        .query("MeetingEntry.note", MeetingEntry.class)
        .setParameter("meeting", meeting.value())
        .setParameter("author", author.value())
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(MeetingEntry entry) {
    records.em().persist(entry);
  }

  @Override
  public void remove(MeetingEntry entry) {
    records.em().remove(entry);
  }

  @Override
  public List<Action> actions(Meeting meeting) {
    return records
        .query("Action.atMeeting", Action.class)
        .setParameter("relationship", meeting.relationship().value())
        .setParameter("meeting", meeting.id().value())
        .setParameter("open", ActionState.OPEN)
        .setParameter("since", meeting.slot().start())
        .getResultList();
  }

  @Override
  public Optional<Action> action(String id, RelationshipId relationship) {
    return records
        .query("Action.byId", Action.class)
        .setParameter("id", id)
        .setParameter("relationship", relationship.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(Action action) {
    records.em().persist(action);
  }
}

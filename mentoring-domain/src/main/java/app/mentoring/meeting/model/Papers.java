package app.mentoring.meeting.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import app.mentoring.meeting.api.EntryKind;
import app.mentoring.meeting.api.MeetingId;
import java.util.List;
import java.util.Optional;

/** What pairs of the caller's organization write about their meetings. */
public interface Papers {

  /** Entries that this person may read, in the order of their writing. */
  List<MeetingEntry> entries(MeetingId meeting, PersonId reader);

  /** An entry of its own author. */
  Optional<MeetingEntry> entry(String id, PersonId author);

  /** The author's one note of this kind. */
  Optional<MeetingEntry> note(MeetingId meeting, PersonId author, EntryKind kind);

  void add(MeetingEntry entry);

  void remove(MeetingEntry entry);

  /** Actions still open, those of this meeting, and those settled since it began. */
  List<Action> actions(Meeting meeting);

  Optional<Action> action(String id, RelationshipId relationship);

  void add(Action action);
}

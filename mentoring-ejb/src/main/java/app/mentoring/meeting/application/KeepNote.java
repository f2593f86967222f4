package app.mentoring.meeting.application;

import app.mentoring.meeting.api.EntryKind;
import app.mentoring.meeting.api.MeetingId;

/**
 * The wish to keep one's own note.
 *
 * @param text the whole note; empty takes it away
 * @param version of the note as the page showed it, 0 when there was none
 */
public record KeepNote(MeetingId meeting, EntryKind kind, String text, int version) {

  public KeepNote {
    if (kind == EntryKind.AGENDA) {
      throw new IllegalArgumentException("a topic is no note");
    }
  }
}

package app.mentoring.meeting.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import app.mentoring.meeting.api.EntryKind;
import app.mentoring.meeting.api.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What one of the two wrote about a meeting: a topic for the agenda, or a note. Each author has any
 * number of topics and at most one shared and one private note for a meeting, kept apart by a
 * unique key. A shared note is its author's: two people never overwrite each other.
 */
@Entity
@Table(name = "meeting_entry")
@NamedQuery(
    name = "MeetingEntry.ofMeeting",
    query =
        "select e from MeetingEntry e where e.organization = :organization"
            + " and e.meeting = :meeting and (e.author = :reader or e.kind <> :hidden)"
            + " order by e.writtenAt, e.id")
@NamedQuery(
    name = "MeetingEntry.byId",
    query =
        "select e from MeetingEntry e where e.organization = :organization and e.id = :id"
            + " and e.author = :author")
@NamedQuery(
    name = "MeetingEntry.note",
    query =
        "select e from MeetingEntry e where e.organization = :organization"
            + " and e.meeting = :meeting and e.author = :author and e.kind = :kind")
public class MeetingEntry extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "meeting_id", nullable = false)
  private String meeting;

  @Column(name = "author_id", nullable = false)
  private String author;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private EntryKind kind;

  @Column(name = "entry_key", nullable = false)
  private String key;

  @Column(name = "text", nullable = false)
  private SealedText text;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  protected MeetingEntry() {}

  /** A topic for the agenda. */
  public static MeetingEntry topic(
      String id, MeetingId meeting, PersonId author, SealedText text, Instant now) {
    MeetingEntry entry = begin(id, meeting, author, EntryKind.AGENDA);
    entry.key = id;
    entry.write(text, now);
    return entry;
  }

  /** The author's note of this kind. */
  public static MeetingEntry note(
      String id, MeetingId meeting, PersonId author, EntryKind kind, SealedText text, Instant now) {
    if (kind == EntryKind.AGENDA) {
      throw new IllegalArgumentException("a topic is no note");
    }
    MeetingEntry entry = begin(id, meeting, author, kind);
    entry.key = kind.name();
    entry.write(text, now);
    return entry;
  }

  private static MeetingEntry begin(String id, MeetingId meeting, PersonId author, EntryKind kind) {
    MeetingEntry entry = new MeetingEntry();
    entry.id = id;
    entry.meeting = meeting.value();
    entry.author = author.value();
    entry.kind = kind;
    return entry;
  }

  /** Puts other words in its place. */
  public void write(SealedText words, Instant now) {
    text = words;
    writtenAt = now;
  }

  /** Whether this person may read it. */
  public boolean isFor(PersonId reader) {
    return kind != EntryKind.PRIVATE_NOTE || author.equals(reader.value());
  }

  public String id() {
    return id;
  }

  public MeetingId meeting() {
    return new MeetingId(meeting);
  }

  public PersonId author() {
    return new PersonId(author);
  }

  public EntryKind kind() {
    return kind;
  }

  public SealedText text() {
    return text;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}

package app.mentoring.meeting.api;

/** What somebody wrote about a meeting, and so who reads it. */
public enum EntryKind {
  /** A topic that the pair wants to talk about; both read it. */
  AGENDA,
  /** What its author noted for both. */
  SHARED_NOTE,
  /** What its author noted for nobody else; the partner does not learn that it exists. */
  PRIVATE_NOTE
}

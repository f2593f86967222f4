package app.mentoring.notification.api;

/** What somebody is told by mail, the weightiest first: it wins when the week's mails run out. */
public enum NoticeKind {
  /** The partner ended the relationship. */
  ENDED,
  /** Somebody was proposed and waits for an answer. */
  PROPOSED,
  /** Both accepted: they can talk and meet. */
  MATCHED,
  /** The partner would like another word in the letter. */
  WORD_SUGGESTED,
  /** The letter is agreed. */
  AGREED
}

package app.mentoring.notification.api;

/** What became of a notice. */
public enum NoticeState {
  WAITING,
  SENT,
  /** Not sent: the page says it anyway, and the week's mails were used up, or it was said. */
  SPARED
}

package app.mentoring.platform.outbox;

/** Why the last attempt failed: whose fault it was decides what is tried again when. */
public enum MailTrouble {
  /** No mail server answered; nothing is wrong with this mail. */
  SERVER_AWAY,
  /** The mail server answered, and would not take this mail. */
  REFUSED
}

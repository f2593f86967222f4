package app.mentoring.platform.outbox;

/** Where a mail in the outbox stands. One that left is no longer there. */
public enum MailState {
  /** Goes out at its next attempt. */
  WAITING,
  /** Given up after all attempts, until somebody lets it try again. */
  PARKED
}

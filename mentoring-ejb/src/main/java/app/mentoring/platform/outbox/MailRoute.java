package app.mentoring.platform.outbox;

/** A way out for mails, open for a while. */
interface MailRoute extends AutoCloseable {

  /**
   * Delivers one mail.
   *
   * @throws Undelivered when it did not leave
   */
  void deliver(OutgoingMail mail) throws Undelivered;

  @Override
  void close();

  /** A mail did not leave, and why; the message names no person and no text. */
  final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailTrouble trouble;

    Undelivered(MailTrouble trouble, Throwable cause) {
      super(trouble.name(), cause);
      this.trouble = trouble;
    }

    MailTrouble trouble() {
      return trouble;
    }
  }
}

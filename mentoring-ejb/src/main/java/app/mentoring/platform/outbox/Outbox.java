package app.mentoring.platform.outbox;

/** Takes what shall leave the system, as a row of the running transaction. */
public interface Outbox {

  /** The mail goes out if, and only if, the running transaction commits. */
  void send(Mail mail);

  /** Whether mail really goes out, or only lands in the data folder for want of an SMTP server. */
  boolean reachesPeople();
}

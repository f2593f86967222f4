package app.mentoring.platform.outbox;

import app.mentoring.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that waits to leave. It is written in the transaction that caused it, gets its Message-ID
 * there for good, is claimed by one node at a time with a lease, and is deleted once a mail server
 * took it. After ten failed attempts it is parked. Changes go by conditional updates, which decide
 * between two nodes: see {@link OutboxQueue}.
 */
@Entity
@Table(name = "outbox_mail")
@NamedQuery(
    name = "OutboxMail.due",
    query =
        "select m.id from OutboxMail m where m.organization = :organization and m.state = :state"
            + " and m.nextAttemptAt <= :now and (m.leaseUntil is null or m.leaseUntil < :now)"
            + " order by m.nextAttemptAt, m.id")
@NamedQuery(
    name = "OutboxMail.claim",
    query =
        "update OutboxMail m set m.leaseUntil = :until, m.attempts = m.attempts + 1"
            + " where m.organization = :organization and m.id = :id and m.state = :state"
            + " and m.nextAttemptAt <= :now and (m.leaseUntil is null or m.leaseUntil < :now)")
@NamedQuery(
    name = "OutboxMail.byId",
    query = "select m from OutboxMail m where m.organization = :organization and m.id = :id")
@NamedQuery(
    name = "OutboxMail.left",
    query =
        "delete from OutboxMail m where m.organization = :organization and m.id = :id"
            + " and m.leaseUntil = :until")
@NamedQuery(
    name = "OutboxMail.failed",
    query =
        "update OutboxMail m set m.leaseUntil = null, m.state = :state, m.nextAttemptAt = :next,"
            + " m.trouble = :trouble where m.organization = :organization and m.id = :id"
            + " and m.leaseUntil = :until")
@NamedQuery(
    name = "OutboxMail.wake",
    query =
        "update OutboxMail m set m.nextAttemptAt = :now where m.organization = :organization"
            + " and m.state = :state and m.trouble = :trouble and m.nextAttemptAt > :now")
@NamedQuery(
    name = "OutboxMail.countIn",
    query =
        "select count(m) from OutboxMail m where m.organization = :organization"
            + " and m.state = :state")
@NamedQuery(
    name = "OutboxMail.again",
    query =
        "update OutboxMail m set m.state = :waiting, m.attempts = 0, m.nextAttemptAt = :now"
            + " where m.organization = :organization and m.state = :parked")
public class OutboxMail extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "message_id", nullable = false)
  private String messageId;

  @Column(name = "to_name", nullable = false)
  private String toName;

  @Column(name = "to_address", nullable = false)
  private String toAddress;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "calendar_method")
  private @Nullable String calendarMethod;

  @Column(name = "calendar")
  private @Nullable String calendar;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private MailState state;

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "next_attempt_at", nullable = false)
  private Instant nextAttemptAt;

  @Column(name = "lease_until")
  private @Nullable Instant leaseUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "trouble")
  private @Nullable MailTrouble trouble;

  protected OutboxMail() {}

  /** A mail that goes out as soon as its transaction has committed. */
  static OutboxMail of(String id, String host, Mail mail, Instant now) {
    OutboxMail row = new OutboxMail();
    row.id = id;
    row.messageId = "<" + id + "@" + host + ">";
    row.toName = mail.toName();
    row.toAddress = mail.toAddress();
    row.subject = mail.subject();
    row.body = mail.text();
    Mail.CalendarPart part = mail.calendar();
    if (part != null) {
      row.calendarMethod = part.method();
      row.calendar = part.content();
    }
    row.createdAt = now;
    row.nextAttemptAt = now;
    row.state = MailState.WAITING;
    return row;
  }

  /** The mail as it shall leave. */
  OutgoingMail outgoing(Instant until) {
    Mail.CalendarPart part =
        calendar == null || calendarMethod == null
            ? null
            : new Mail.CalendarPart(calendarMethod, calendar);
    return new OutgoingMail(
        id,
        messageId,
        createdAt,
        new Mail(toName, toAddress, subject, body, part),
        attempts,
        until);
  }
}

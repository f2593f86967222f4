package app.mentoring.platform.outbox;

import app.mentoring.platform.Records;
import app.mentoring.platform.SystemJob;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the caller's organization that wait to leave. Each method is its own transaction, so
 * that no lock is held while a mail server thinks. Who gets a row is decided by the number of rows
 * that a conditional update changed, never by reading first.
 */
@Stateless
@PermitAll
@SystemJob
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {

  /** Longer than the slowest talk with a mail server that still counts as one. */
  static final Duration LEASE = Duration.ofMinutes(10);

  @Inject private Records records;

  public OutboxQueue() {}

  /** A queue outside a container, for tests. */
  OutboxQueue(Records records) {
    this.records = records;
  }

  /** The mails that are due, the longest waiting first. */
  public List<String> due(Instant now, int limit) {
    return records
        .query("OutboxMail.due", String.class)
        .setParameter("state", MailState.WAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Takes a mail for this node alone, until the lease ends.
   *
   * @return empty when another node has it, or it left meanwhile
   */
  public Optional<OutgoingMail> claim(String id, Instant now) {
    Instant until = now.plus(LEASE).truncatedTo(ChronoUnit.MICROS);
    int claimed =
        update("OutboxMail.claim", id)
            .setParameter("state", MailState.WAITING)
            .setParameter("now", now)
            .setParameter("until", until)
            .executeUpdate();
    if (claimed == 0) {
      return Optional.empty();
    }
    return records
        .query("OutboxMail.byId", OutboxMail.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> row.outgoing(until));
  }

  /** It left: the row goes, and whatever waited only because the server was away may go at once. */
  public void left(OutgoingMail mail, Instant now) {
    update("OutboxMail.left", mail.id()).setParameter("until", mail.until()).executeUpdate();
    update("OutboxMail.wake")
        .setParameter("state", MailState.WAITING)
        .setParameter("trouble", MailTrouble.SERVER_AWAY)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * It did not leave: tried again later, or parked after the last attempt.
   *
   * @return whether it is parked now
   */
  public boolean failed(OutgoingMail mail, MailTrouble trouble, Instant now) {
    Optional<Duration> wait = RetryPolicy.after(mail.attempts());
    update("OutboxMail.failed", mail.id())
        .setParameter("state", wait.isPresent() ? MailState.WAITING : MailState.PARKED)
        .setParameter("next", now.plus(wait.orElse(Duration.ZERO)))
        .setParameter("trouble", trouble)
        .setParameter("until", mail.until())
        .executeUpdate();
    return wait.isEmpty();
  }

  private Query update(String name, String id) {
    return update(name).setParameter("id", id);
  }

  private Query update(String name) {
    return records.em().createNamedQuery(name).setParameter("organization", records.organization());
  }
}

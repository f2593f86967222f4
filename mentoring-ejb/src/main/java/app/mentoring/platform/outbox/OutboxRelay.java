package app.mentoring.platform.outbox;

import app.mentoring.kernel.Settings;
import app.mentoring.platform.SystemJob;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Delivers what waits in the outbox of the caller's organization. Each mail is claimed, delivered
 * outside any transaction, and settled. A server that is away ends the round, so that only one mail
 * pays for finding out; a mail that is refused does not hold up the next.
 */
@Stateless
@PermitAll
@SystemJob
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelay {

  private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());
  private static final int BATCH = 100;
  private static final Duration ROUND = Duration.ofSeconds(30);

  @Inject private OutboxQueue queue;
  @Inject private Sender sender;
  @Inject private Clock clock;

  public OutboxRelay() {}

  /** A relay outside a container, for tests. */
  OutboxRelay(OutboxQueue queue, Sender sender, Clock clock) {
    this.queue = queue;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * One round.
   *
   * @return false when the mail server is away, so that asking for other organizations is idle
   */
  public boolean deliverDue() {
    Instant begun = clock.instant();
    var due = queue.due(begun, BATCH);
    if (due.isEmpty()) {
      return true;
    }
    try (MailRoute route = route()) {
      for (String id : due) {
        if (Duration.between(begun, clock.instant()).compareTo(ROUND) > 0) {
          return true;
        }
        Optional<OutgoingMail> claimed = queue.claim(id, clock.instant());
        if (claimed.isPresent() && !delivered(route, claimed.get())) {
          return false;
        }
      }
      return true;
    }
  }

  MailRoute route() {
    return MailSettings.read()
        .<MailRoute>map(settings -> new SmtpRoute(settings, sender.mailbox()))
        .orElseGet(
            () ->
                new FolderRoute(
                    Path.of(Settings.text("mentoring.data.dir", "data"), "mail"),
                    sender.mailbox()));
  }

  /** False when the server is away. */
  private boolean delivered(MailRoute route, OutgoingMail mail) {
    try {
      route.deliver(mail);
    } catch (MailRoute.Undelivered undelivered) {
      boolean parked = queue.failed(mail, undelivered.trouble(), clock.instant());
      LOG.log(
          parked ? Level.WARNING : Level.INFO,
          "mail {0} {1}: {2}, attempt {3}",
          mail.id(),
          parked ? "parked" : "waits",
          undelivered.trouble(),
          mail.attempts());
      return undelivered.trouble() != MailTrouble.SERVER_AWAY;
    }
    queue.left(mail, clock.instant());
    return true;
  }
}

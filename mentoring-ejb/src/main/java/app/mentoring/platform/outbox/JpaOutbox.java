package app.mentoring.platform.outbox;

import app.mentoring.platform.Ids;
import app.mentoring.platform.PublicAddress;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The outbox as a table of the same database, so that mail and cause commit together. */
@Dependent
public class JpaOutbox implements Outbox {

  @Inject private Records records;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private PublicAddress address;

  @Override
  public void send(Mail mail) {
    records.em().persist(OutboxMail.of(ids.next(), address.host(), mail, clock.instant()));
  }

  @Override
  public boolean reachesPeople() {
    return MailSettings.read().isPresent();
  }
}

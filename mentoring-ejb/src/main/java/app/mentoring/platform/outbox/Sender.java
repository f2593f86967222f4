package app.mentoring.platform.outbox;

import app.mentoring.kernel.Settings;
import app.mentoring.platform.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * The mailbox from which everything comes, and which organizes every meeting towards calendars:
 * {@code mentoring.mail.from}, with or without a display name.
 */
@ApplicationScoped
public class Sender {

  @Inject private PublicAddress address;

  protected Sender() {}

  /** A sender outside a container, for tests. */
  public Sender(PublicAddress address) {
    this.address = address;
  }

  /** The mailbox as it stands in From. */
  public InternetAddress mailbox() {
    String from =
        Settings.text("mentoring.mail.from").orElseGet(() -> "mentoring@" + address.host());
    try {
      InternetAddress mailbox = new InternetAddress(from, false);
      if (mailbox.getAddress().indexOf('@') < 1) {
        throw new AddressException("no mailbox");
      }
      return mailbox;
    } catch (AddressException malformed) {
      throw new IllegalStateException("mentoring.mail.from is no mail address", malformed);
    }
  }

  /** The mailbox's display name, or its address when it has none. */
  public String name() {
    InternetAddress mailbox = mailbox();
    return mailbox.getPersonal() == null ? mailbox.getAddress() : mailbox.getPersonal();
  }

  /** The bare address, as calendars name their organizer. */
  public String address() {
    return mailbox().getAddress();
  }
}

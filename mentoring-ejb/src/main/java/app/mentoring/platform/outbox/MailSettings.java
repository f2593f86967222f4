package app.mentoring.platform.outbox;

import app.mentoring.kernel.Settings;
import java.util.Locale;
import java.util.Optional;

/**
 * How to reach the organization's mail server.
 *
 * @param host {@code mentoring.mail.host}
 * @param port {@code mentoring.mail.port}; 587, or 465 with {@link Protection#TLS}
 * @param user {@code mentoring.mail.user}, empty for none
 * @param password {@code mentoring.mail.password}
 * @param protection {@code mentoring.mail.tls}: {@code starttls} (the default), {@code tls} or
 *     {@code none}
 */
record MailSettings(String host, int port, String user, String password, Protection protection) {

  /** How the talk with the server is kept from other ears. */
  enum Protection {
    /** Begins in the clear and must be raised to TLS before anything is said. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** In the clear: for a relay on the same machine only. */
    NONE
  }

  /** Empty when no mail server is configured. */
  static Optional<MailSettings> read() {
    return Settings.text("mentoring.mail.host").map(MailSettings::of);
  }

  private static MailSettings of(String host) {
    Protection protection =
        Protection.valueOf(
            Settings.text("mentoring.mail.tls", "starttls").toUpperCase(Locale.ROOT));
    int usual = protection == Protection.TLS ? 465 : 587;
    return new MailSettings(
        host,
        Settings.text("mentoring.mail.port").map(Integer::parseInt).orElse(usual),
        Settings.text("mentoring.mail.user", ""),
        Settings.text("mentoring.mail.password", ""),
        protection);
  }

  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + "]";
  }
}

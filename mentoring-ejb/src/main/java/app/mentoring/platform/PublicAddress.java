package app.mentoring.platform;

import app.mentoring.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The address under which people reach this installation, for links in mails: {@code
 * mentoring.public-url}, with the context path if there is one, else the loopback of a trial.
 */
@ApplicationScoped
public class PublicAddress {

  /** The full address of a page: {@code link("/meeting/meeting?id=…")}. */
  public String link(String path) {
    return base() + path;
  }

  /** Without a slash at the end. */
  public String base() {
    String base =
        Settings.text("mentoring.public-url")
            .orElseGet(() -> "http://localhost:" + Settings.text("mentoring.port", "8080"));
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** The host name, for message ids. */
  public String host() {
    return java.net.URI.create(base()).getHost();
  }
}

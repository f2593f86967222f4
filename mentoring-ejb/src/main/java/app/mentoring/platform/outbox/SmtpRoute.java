package app.mentoring.platform.outbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Delivers by SMTP (RFC 5321) over one connection, made when the first mail comes. Every step has a
 * time-out: a server that hangs costs seconds, never a thread.
 */
final class SmtpRoute implements MailRoute {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration STEP = Duration.ofSeconds(20);

  private final MailSettings settings;
  private final InternetAddress from;
  private final Session session;
  private @Nullable Transport transport;

  SmtpRoute(MailSettings settings, InternetAddress from) {
    this(settings, from, STEP);
  }

  /** With another patience for each step of the talk. */
  SmtpRoute(MailSettings settings, InternetAddress from, Duration step) {
    this.settings = settings;
    this.from = from;
    this.session = Session.getInstance(properties(settings, from, step));
  }

  private static Properties properties(MailSettings settings, InternetAddress from, Duration step) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(CONNECT.toMillis()));
    properties.setProperty("mail.smtp.timeout", String.valueOf(step.toMillis()));
    properties.setProperty("mail.smtp.writetimeout", String.valueOf(step.toMillis()));
    properties.setProperty("mail.smtp.from", from.getAddress());
    properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    switch (settings.protection()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
      }
      case TLS -> {
        properties.setProperty("mail.smtp.ssl.enable", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
      }
      case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
    }
    return properties;
  }

  @Override
  public void deliver(OutgoingMail mail) throws Undelivered {
    MimeMessage message;
    try {
      message = Envelope.of(session, from, mail);
    } catch (MessagingException malformed) {
      throw new Undelivered(MailTrouble.REFUSED, malformed);
    }
    Transport open = connected();
    try {
      Address[] receivers = message.getAllRecipients();
      open.sendMessage(message, receivers);
    } catch (SendFailedException refused) {
      throw new Undelivered(MailTrouble.REFUSED, refused);
    } catch (MessagingException failed) {
      close();
      throw new Undelivered(
          open.isConnected() ? MailTrouble.REFUSED : MailTrouble.SERVER_AWAY, failed);
    }
  }

  private Transport connected() throws Undelivered {
    try {
      Transport open = transport;
      if (open == null || !open.isConnected()) {
        open = session.getTransport("smtp");
        if (settings.user().isEmpty()) {
          open.connect(settings.host(), settings.port(), null, null);
        } else {
          open.connect(settings.host(), settings.port(), settings.user(), settings.password());
        }
        transport = open;
      }
      return open;
    } catch (MessagingException away) {
      throw new Undelivered(MailTrouble.SERVER_AWAY, away);
    }
  }

  @Override
  public void close() {
    Transport open = transport;
    transport = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException alreadyGone) {
        // What was sent was answered before; there is nothing left to lose.
      }
    }
  }
}

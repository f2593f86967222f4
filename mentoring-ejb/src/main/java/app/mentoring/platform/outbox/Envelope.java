package app.mentoring.platform.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A mail as a MIME message (RFC 5322): plain text, and beside it as an alternative the calendar
 * message, whose METHOD stands in the header exactly as inside (RFC 6047, section 2.4).
 */
final class Envelope {

  private static final String UTF_8 = "UTF-8";

  private Envelope() {}

  static MimeMessage of(Session session, InternetAddress from, OutgoingMail outgoing)
      throws MessagingException {
    MimeMessage message = new Numbered(session, outgoing.messageId());
    Mail mail = outgoing.mail();
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, receiver(mail));
    message.setSubject(mail.subject().replaceAll("\\s+", " "), UTF_8);
    message.setSentDate(Date.from(outgoing.createdAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    Mail.CalendarPart calendar = mail.calendar();
    if (calendar == null) {
      fill(message, mail.text(), "text/plain; charset=UTF-8");
    } else {
      MimeMultipart both = new MimeMultipart("alternative");
      both.addBodyPart(part(mail.text(), "text/plain; charset=UTF-8"));
      both.addBodyPart(
          part(calendar.content(), "text/calendar; charset=UTF-8; method=" + calendar.method()));
      message.setContent(both);
    }
    message.saveChanges();
    return message;
  }

  private static InternetAddress receiver(Mail mail) throws MessagingException {
    try {
      InternetAddress address = new InternetAddress(mail.toAddress(), true);
      address.setPersonal(mail.toName().replaceAll("\\s+", " "), UTF_8);
      return address;
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("UTF-8 is missing", impossible);
    }
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    fill(part, text, type);
    return part;
  }

  /** As bytes, so that no content handler of the server re-wraps lines or guesses a charset. */
  private static void fill(Part part, String text, String type) throws MessagingException {
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
    part.setHeader("Content-Transfer-Encoding", "base64");
  }

  /** Keeps the Message-ID that the outbox gave; a plain message would make a new one each time. */
  private static final class Numbered extends MimeMessage {

    private final String messageId;

    Numbered(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}

package app.mentoring.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. It carries who, when and a link behind log-in; never an agenda, a goal, a
 * note or a programme's name.
 *
 * @param toName display name of the receiver
 * @param toAddress e-mail address
 * @param subject one line
 * @param text plain text
 * @param calendar a calendar message that travels with it, or null
 */
public record Mail(
    String toName, String toAddress, String subject, String text, @Nullable CalendarPart calendar) {

  /**
   * An iCalendar object for a mail (RFC 6047).
   *
   * @param method {@code REQUEST} or {@code CANCEL}, the same as inside the object
   * @param content the object, lines ended by CRLF
   */
  public record CalendarPart(String method, String content) {}

  public static Mail plain(String toName, String toAddress, String subject, String text) {
    return new Mail(toName, toAddress, subject, text, null);
  }
}

package app.mentoring.meeting.adapter;

import app.mentoring.meeting.adapter.CalendarEvent.Mailbox;
import app.mentoring.meeting.adapter.CalendarEvent.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes one event as an iCalendar object (RFC 5545) that mail clients act upon (RFC 5546, 6047):
 * lines ended by CRLF and folded at 75 octets, texts escaped, times on the receiver's clock with
 * that zone's rules. Nothing is written that {@link CalendarEvent} does not name. See decision 0061
 * for why no library writes it.
 */
final class CalendarText {

  private static final int LINE_OCTETS = 75;
  private static final String CRLF = "\r\n";
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  private CalendarText() {}

  static String of(CalendarEvent event) {
    CalendarText calendar = new CalendarText();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("PRODID:-//app.mentoring//Mentoring//EN");
    calendar.line("VERSION:2.0");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("METHOD:" + event.method());
    if (!isUtc(event.zone())) {
      ZoneText.lines(event.zone(), event.slot()).forEach(calendar::line);
    }
    calendar.event(event);
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(CalendarEvent event) {
    line("BEGIN:VEVENT");
    line("UID:" + escape(event.uid()));
    line("DTSTAMP:" + utc(event.stamp()));
    line("SEQUENCE:" + event.sequence());
    line("DTSTART" + on(event.zone(), event.slot().start()));
    line("DTEND" + on(event.zone(), event.slot().end()));
    line("SUMMARY;LANGUAGE=" + event.language().toLanguageTag() + ":" + escape(event.summary()));
    line("ORGANIZER;CN=" + parameter(event.organizer().name()) + mailto(event.organizer()));
    event.attendees().forEach(attendee -> line(attendee(attendee)));
    line("CLASS:PRIVATE");
    line("STATUS:" + (event.method() == Method.CANCEL ? "CANCELLED" : "CONFIRMED"));
    line("TRANSP:OPAQUE");
    line("URL:" + event.link());
    line("END:VEVENT");
  }

  private static String attendee(Mailbox attendee) {
    return "ATTENDEE;CN="
        + parameter(attendee.name())
        + ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT="
        + (attendee.accepted() ? "ACCEPTED" : "NEEDS-ACTION")
        + ";RSVP=FALSE"
        + mailto(attendee);
  }

  private static String mailto(Mailbox mailbox) {
    return ":mailto:" + mailbox.address().replaceAll("[\\p{Cntrl}\\s]", "");
  }

  /** A zone without a name of its own, or one that is UTC, is written as UTC. */
  private static boolean isUtc(ZoneId zone) {
    return zone instanceof ZoneOffset || zone.normalized() instanceof ZoneOffset;
  }

  private static String on(ZoneId zone, Instant at) {
    return isUtc(zone)
        ? ":" + utc(at)
        : ";TZID=" + zone.getId() + ":" + LOCAL.format(at.atZone(zone));
  }

  private static String utc(Instant at) {
    return LOCAL.format(at.atOffset(ZoneOffset.UTC)) + "Z";
  }

  /** Text as RFC 5545, section 3.3.11, wants it; other control characters are dropped. */
  private static String escape(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /** A quoted parameter, which can hold no quotation mark and no line end. */
  private static String parameter(String value) {
    return "\"" + value.replace('"', '\'').replaceAll("[\\p{Cntrl}\\s]+", " ").strip() + "\"";
  }

  /** Folds between characters, never inside one. */
  private void line(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      String one = Character.toString(character);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE_OCTETS) {
        text.append(CRLF).append(' ');
        octets = 1;
      }
      text.append(one);
      octets += size;
      at += Character.charCount(character);
    }
    text.append(CRLF);
  }
}

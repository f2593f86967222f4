package app.mentoring.meeting.adapter;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.adapter.CalendarEvent.Mailbox;
import app.mentoring.meeting.adapter.CalendarEvent.Method;
import app.mentoring.meeting.application.CalendarPost;
import app.mentoring.meeting.application.MeetingNews;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.people.api.Contact;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.platform.PublicAddress;
import app.mentoring.platform.Texts;
import app.mentoring.platform.outbox.Mail;
import app.mentoring.platform.outbox.Outbox;
import app.mentoring.platform.outbox.Sender;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Tells each of the two in a mail with a calendar message, in their own language and zone. It says
 * with whom and when and where to look it up, and nothing else. Who may not get mail gets none.
 */
@Dependent
public class MailedCalendars implements CalendarPost {

  @Inject private PeopleDirectory people;
  @Inject private Outbox outbox;
  @Inject private Sender sender;
  @Inject private Texts texts;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  /** One piece of news for the one who receives it. */
  private record Letter(MeetingNews news, Meeting meeting, Contact receiver, Contact other) {

    Locale language() {
      return Texts.closest(receiver.language());
    }

    Method method() {
      return news == MeetingNews.CANCELLED ? Method.CANCEL : Method.REQUEST;
    }

    String key() {
      return "meeting.mail." + news.name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public void tell(MeetingNews news, Meeting meeting, List<PersonId> takingPart) {
    List<Contact> contacts =
        people.contacts(takingPart).values().stream()
            .sorted(Comparator.comparing(contact -> contact.id().value()))
            .toList();
    for (Contact receiver : contacts) {
      contacts.stream()
          .filter(other -> receiver.invited() && !other.id().equals(receiver.id()))
          .findFirst()
          .map(other -> mail(new Letter(news, meeting, receiver, other), contacts))
          .ifPresent(outbox::send);
    }
  }

  private Mail mail(Letter letter, List<Contact> contacts) {
    Contact receiver = letter.receiver();
    String name = letter.other().name();
    String when = when(letter.meeting().slot(), receiver.zone(), letter.language());
    return new Mail(
        receiver.name(),
        receiver.email(),
        texts.get(letter.language(), letter.key() + "-subject", name, when),
        texts.get(letter.language(), letter.key(), name, when, link(letter.meeting())),
        new Mail.CalendarPart(letter.method().name(), CalendarText.of(event(letter, contacts))));
  }

  private CalendarEvent event(Letter letter, List<Contact> contacts) {
    Meeting meeting = letter.meeting();
    return new CalendarEvent(
        letter.method(),
        meeting.id().value(),
        meeting.sequence(),
        clock.instant(),
        meeting.slot(),
        letter.receiver().zone(),
        texts.get(letter.language(), "meeting.mail.summary", letter.other().name()),
        letter.language(),
        new Mailbox(sender.name(), sender.address(), true),
        contacts.stream().map(each -> attendee(each, meeting)).toList(),
        link(meeting));
  }

  private String link(Meeting meeting) {
    return address.link("/meeting/meeting?id=" + meeting.id());
  }

  private static Mailbox attendee(Contact contact, Meeting meeting) {
    return new Mailbox(contact.name(), contact.email(), contact.id().equals(meeting.bookedBy()));
  }

  /** "Thursday 10 December 2026, 16:00–16:45 (East Africa Time)". */
  private String when(TimeSlot slot, ZoneId zone, Locale language) {
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern(texts.get(language, "meeting.mail.day-pattern"), language);
    return texts.get(
        language,
        "meeting.mail.when",
        day.format(slot.start().atZone(zone)),
        clock(slot.start(), zone),
        clock(slot.end(), zone),
        zone.getDisplayName(TextStyle.FULL, language));
  }

  private static String clock(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(zone));
  }
}

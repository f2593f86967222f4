package app.mentoring.notification.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.notification.model.Notice;
import app.mentoring.notification.model.NoticePolicy;
import app.mentoring.notification.model.Notices;
import app.mentoring.people.api.Contact;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.platform.PublicAddress;
import app.mentoring.platform.SystemJob;
import app.mentoring.platform.Texts;
import app.mentoring.platform.outbox.Mail;
import app.mentoring.platform.outbox.Outbox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides about the waiting notices of the caller's organization and writes the mails, all in one
 * transaction. Two nodes at the same work cannot both succeed: the second finds the notices changed
 * and its mails are rolled back with it.
 */
@Stateless
@PermitAll
@SystemJob
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticePost {

  private static final int BATCH = 500;

  @Inject private Notices notices;
  @Inject private PeopleDirectory people;
  @Inject private Outbox outbox;
  @Inject private Texts texts;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  /** Decides about what waits. */
  public void tellWaiting() {
    Instant now = clock.instant();
    List<Notice> waiting = notices.waiting(BATCH);
    if (waiting.isEmpty()) {
      return;
    }
    Map<PersonId, List<Notice>> each =
        waiting.stream().collect(Collectors.groupingBy(Notice::person));
    Map<PersonId, List<Notice>> sent =
        notices.sentSince(now.minus(NoticePolicy.WEEK), each.keySet()).stream()
            .collect(Collectors.groupingBy(Notice::person));
    Map<PersonId, Contact> contacts = people.contacts(everybody(waiting));
    each.forEach(
        (person, theirs) -> tell(contacts, theirs, sent.getOrDefault(person, List.of()), now));
  }

  private static Collection<PersonId> everybody(List<Notice> waiting) {
    Set<PersonId> all = new HashSet<>();
    for (Notice notice : waiting) {
      all.add(notice.person());
      notice.about().ifPresent(all::add);
    }
    return all;
  }

  /** What one person is told, if mail may go to this person at all. */
  private void tell(
      Map<PersonId, Contact> contacts, List<Notice> waiting, List<Notice> sent, Instant now) {
    Contact receiver = contacts.get(waiting.get(0).person());
    boolean reachable = receiver != null && receiver.invited();
    List<Notice> chosen = reachable ? NoticePolicy.toSend(waiting, sent, now) : List.of();
    for (Notice notice : waiting) {
      boolean goes = chosen.contains(notice);
      notice.settle(goes, now);
      if (goes && receiver != null) {
        outbox.send(mail(notice, receiver, contacts));
      }
    }
  }

  private Mail mail(Notice notice, Contact receiver, Map<PersonId, Contact> contacts) {
    Locale language = Texts.closest(receiver.language());
    String key = "notification." + notice.kind().name().toLowerCase(Locale.ROOT);
    String about = notice.about().map(contacts::get).map(Contact::name).orElse("");
    return Mail.plain(
        receiver.name(),
        receiver.email(),
        texts.get(language, key + ".subject", about),
        texts.get(language, key + ".text", about, link(notice))
            + texts.get(language, "notification.why"));
  }

  private String link(Notice notice) {
    String id = notice.subject().orElse("");
    return address.link(
        switch (notice.kind()) {
          case PROPOSED, MATCHED -> "/home/today";
          case WORD_SUGGESTED, AGREED -> "/agreement/letter?id=" + id;
          case ENDED -> "/exit/review?id=" + id;
        });
  }
}

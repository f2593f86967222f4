package app.mentoring.notification.application;

import app.mentoring.agreement.api.LetterAgreed;
import app.mentoring.agreement.api.RelationshipEnding;
import app.mentoring.agreement.api.WordSuggested;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.matching.api.ProposalReleased;
import app.mentoring.notification.api.NoticeKind;
import app.mentoring.notification.model.Notice;
import app.mentoring.notification.model.Notices;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Hears what happens and notes it for whom it concerns, in the same transaction and without a
 * question to the database, so that a round of a thousand proposals costs only its rows. Who did it
 * is not told. Meetings speak for themselves, in the calendar.
 */
@Dependent
public class Happenings {

  @Inject private Notices notices;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  void proposed(@Observes ProposalReleased happened) {
    note(NoticeKind.PROPOSED, happened.mentor(), null, null);
    note(NoticeKind.PROPOSED, happened.mentee(), null, null);
  }

  void matched(@Observes MatchMade happened) {
    both(NoticeKind.MATCHED, happened.mentor(), happened.mentee(), null);
  }

  void agreed(@Observes LetterAgreed happened) {
    both(NoticeKind.AGREED, happened.mentor(), happened.mentee(), happened.relationship().value());
  }

  void suggested(@Observes WordSuggested happened) {
    note(NoticeKind.WORD_SUGGESTED, happened.to(), happened.by(), happened.relationship().value());
  }

  void ended(@Observes RelationshipEnding happened) {
    both(NoticeKind.ENDED, happened.mentor(), happened.mentee(), happened.relationship().value());
  }

  private void both(NoticeKind kind, PersonId one, PersonId other, @Nullable String subject) {
    note(kind, one, other, subject);
    note(kind, other, one, subject);
  }

  private void note(
      NoticeKind kind, PersonId person, @Nullable PersonId about, @Nullable String subject) {
    if (caller.isPerson() && caller.person().equals(person)) {
      return;
    }
    Notice.Addressee addressee = new Notice.Addressee(person, about);
    notices.add(Notice.of(ids.next(), kind, addressee, subject, clock.instant()));
  }
}

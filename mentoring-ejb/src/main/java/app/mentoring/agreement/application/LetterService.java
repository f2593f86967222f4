package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.LetterAgreed;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.WordSuggested;
import app.mentoring.agreement.model.Draft;
import app.mentoring.agreement.model.Letter.Signature;
import app.mentoring.agreement.model.LetterPolicy;
import app.mentoring.agreement.model.LetterText;
import app.mentoring.agreement.model.LetterVersion;
import app.mentoring.agreement.model.Letters;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.SigningPolicy;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Roles;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Texts;
import app.mentoring.programme.api.EnrolmentRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The letter of two people. Every change carries the revision that its author had seen; who comes
 * second is refused and told, and nothing is overwritten.
 */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class LetterService {

  private static final System.Logger LOG = System.getLogger(LetterService.class.getName());

  @Inject private Letters letters;
  @Inject private LetterDesk desk;
  @Inject private LetterWriter writer;
  @Inject private Texts texts;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private Event<LetterAgreed> agreed;
  @Inject private Event<WordSuggested> suggested;

  /**
   * The letter as it stands: the draft while somebody works on it, else the last agreed version.
   *
   * @param changing whether the reader wants to change an agreed letter
   * @throws app.mentoring.kernel.NotFound when there is none for this reader
   */
  public LetterPage open(RelationshipId id, boolean changing, Locale locale) {
    OpenLetter open = desk.open(id, caller.person());
    boolean draft =
        open.versions().isEmpty() || open.isWritable() && (changing || open.letter().isInWork());
    LetterReading reading = new LetterReading(open, desk, writer, texts, locale);
    return draft ? reading.draft(today(open)) : reading.version(open.letter().number() - 1);
  }

  /**
   * An agreed version.
   *
   * @throws app.mentoring.kernel.NotFound when there is none with this number
   */
  public LetterPage version(RelationshipId id, int number, Locale locale) {
    OpenLetter open = desk.open(id, caller.person());
    return new LetterReading(open, desk, writer, texts, locale).version(number);
  }

  /**
   * Suggests another word, or answers a suggestion with one. Saying the same again changes nothing.
   *
   * @throws app.mentoring.kernel.RuleViolation when it cannot stand there, the letter changed
   *     meanwhile, or the relationship is ending
   */
  public void suggest(SuggestWord command) {
    PersonId me = caller.person();
    OpenLetter open = desk.openToChange(command.relationship(), me);
    Draft.Wish wish =
        new Draft.Wish(command.clause(), command.value(), command.reason(), me, clock.instant());
    if (isSaidAlready(open, wish)) {
      return;
    }
    LetterPolicy.mayChange(open.phase(), open.letter(), command.revision()).orThrow();
    desk.keep(open, open.draft().suggest(wish, today(open)));
    suggested.fire(new WordSuggested(command.relationship(), me, open.partner()));
  }

  private static boolean isSaidAlready(OpenLetter open, Draft.Wish wish) {
    return open.draft()
        .word(wish.clause())
        .filter(word -> word.by().equals(wish.by()) && word.value().equals(wish.value()))
        .isPresent();
  }

  /** Accepts what the other suggested for this clause. */
  public void accept(RelationshipId id, int revision, Clause clause) {
    OpenLetter open = desk.openToChange(id, caller.person());
    LetterPolicy.mayChange(open.phase(), open.letter(), revision).orThrow();
    desk.keep(open, open.draft().accept(clause, open.me()));
  }

  /** Takes an own suggestion back that nobody answered. */
  public void takeBack(RelationshipId id, int revision, Clause clause) {
    OpenLetter open = desk.openToChange(id, caller.person());
    LetterPolicy.mayChange(open.phase(), open.letter(), revision).orThrow();
    desk.keep(open, open.draft().takeBack(clause, open.me(), open.partner(), clock.instant()));
  }

  /**
   * Agrees to the letter as it was seen, and so accepts all that the other suggested in it. The
   * second of the two makes it a version. Agreeing twice is agreeing once.
   *
   * @return whether both have agreed now
   * @throws app.mentoring.kernel.RuleViolation when the letter changed meanwhile, there is nothing
   *     new to agree to, or the relationship is ending
   */
  public boolean agree(RelationshipId id, int revision) {
    OpenLetter open = desk.openToChange(id, caller.person());
    Draft draft = open.draft().acceptAll(open.me());
    Optional<Signature> first = open.letter().signature();
    List<Locale> languages = first.map(Signature::languages).orElseGet(open::languages);
    LetterText text = writer.write(open.manuscript(draft.values()), languages);
    Signature mine = new Signature(open.side(), clock.instant(), text.hash(), languages);
    if (first.filter(one -> one.by() == mine.by() && one.hash().equals(mine.hash())).isPresent()) {
      return false;
    }
    SigningPolicy.maySign(open.phase(), open.letter(), draft, revision).orThrow();
    desk.keep(open, draft);
    Optional<Signature> theirs = open.letter().sign(mine);
    theirs.ifPresent(other -> freeze(open, draft, text, mine, other));
    return theirs.isPresent();
  }

  private void freeze(
      OpenLetter open, Draft draft, LetterText text, Signature mine, Signature theirs) {
    Relationship pair = open.pair();
    boolean mentor = mine.by() == EnrolmentRole.MENTOR;
    Instant mentorAt = mentor ? mine.at() : theirs.at();
    Instant menteeAt = mentor ? theirs.at() : mine.at();
    LetterVersion version =
        LetterVersion.freeze(
            ids.next(),
            open.letter(),
            mine,
            desk.copy(pair, pair.mentor(), mentorAt, text, draft.values()),
            desk.copy(pair, pair.mentee(), menteeAt, text, draft.values()));
    letters.add(version);
    agreed.fire(pair.agree(draft.values().terms(), version.number(), mine.at()));
    LOG.log(Level.INFO, "letter agreed: {0}, version {1}", pair.id(), version.number());
  }

  private LocalDate today(OpenLetter open) {
    return clock.instant().atZone(open.myZone()).toLocalDate();
  }
}

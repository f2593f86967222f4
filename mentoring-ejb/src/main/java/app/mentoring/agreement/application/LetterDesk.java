package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.ClauseValues;
import app.mentoring.agreement.model.Draft;
import app.mentoring.agreement.model.LetterText;
import app.mentoring.agreement.model.LetterVersion;
import app.mentoring.agreement.model.Letters;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Suggestion;
import app.mentoring.agreement.model.Word;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.platform.Ids;
import app.mentoring.platform.sealing.KeyRing;
import app.mentoring.programme.api.ProgrammeDirectory;
import app.mentoring.programme.api.ProgrammeSummary;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where letters are unsealed to be read or changed, and sealed again. */
@Dependent
class LetterDesk {

  private static final String VALUE = "letter.value";
  private static final String REASON = "letter.reason";
  private static final String ANSWERED = "letter.answered";
  private static final String TEXT = "letter.text";
  private static final String CLAUSES = "letter.clauses";

  @Inject private Letters letters;
  @Inject private PeopleDirectory people;
  @Inject private ProgrammeDirectory programmes;
  @Inject private KeyRing keyRing;
  @Inject private Ids ids;

  /**
   * Opens a letter to read.
   *
   * @throws NotFound when there is none, or the reader is neither of the two
   */
  OpenLetter open(RelationshipId id, PersonId me) {
    return open(letters.of(id), me);
  }

  /** Opens a letter to change; other writers wait until the transaction ends. */
  OpenLetter openToChange(RelationshipId id, PersonId me) {
    return open(letters.toChange(id), me);
  }

  private OpenLetter open(Optional<Letters.Sheet> found, PersonId me) {
    Letters.Sheet sheet = found.orElseThrow(NotFound::new);
    Relationship pair = sheet.relationship();
    pair.requireMember(me);
    ProgrammeSummary programme = programmes.programme(pair.programme());
    List<LetterVersion> versions = letters.versions(pair.id());
    ClauseValues defaults = ClauseValues.of(pair.terms(), programme.defaults().leftOut());
    ClauseValues base = versions.isEmpty() ? defaults : values(pair, versions.get(0), me, defaults);
    List<Word> words =
        letters.suggestions(pair.id(), sheet.letter().number()).stream()
            .map(suggestion -> word(pair, suggestion))
            .toList();
    return new OpenLetter(
        sheet,
        Draft.of(base, words),
        versions,
        people.contacts(List.of(pair.mentor(), pair.mentee())),
        programme,
        me);
  }

  private Word word(Relationship pair, Suggestion suggestion) {
    PersonId by = suggestion.by();
    PersonId other = pair.partnerOf(by);
    return new Word(
        suggestion.clause(),
        unseal(pair, by, VALUE, suggestion.value()),
        by,
        suggestion.reason().map(text -> unseal(pair, by, REASON, text)).orElse(null),
        suggestion.at(),
        suggestion.answered().map(text -> unseal(pair, other, ANSWERED, text)).orElse(null),
        suggestion.acceptedBy().orElse(null));
  }

  /** The clauses of an agreed version, from the reader's own copy. */
  ClauseValues values(OpenLetter open, LetterVersion version) {
    return values(open.pair(), version, open.me(), open.draft().base());
  }

  /** One clause of an agreed version, from the reader's own copy; empty when it says nothing. */
  String clause(Relationship pair, LetterVersion version, PersonId me, Clause clause) {
    return values(pair, version, me, ClauseValues.of(pair.terms(), "")).get(clause);
  }

  private ClauseValues values(
      Relationship pair, LetterVersion version, PersonId me, ClauseValues otherwise) {
    SealedText own = version.values(me.equals(pair.mentor()));
    return ClauseValues.decoded(unseal(pair, me, CLAUSES, own), otherwise);
  }

  /** The text of an agreed version, from the reader's own copy. */
  LetterText text(OpenLetter open, LetterVersion version) {
    SealedText own = version.text(open.me().equals(open.pair().mentor()));
    return new LetterText(unseal(open.pair(), open.me(), TEXT, own));
  }

  /** One party's copy of what was agreed. */
  LetterVersion.Copy copy(
      Relationship pair, PersonId owner, Instant agreedAt, LetterText text, ClauseValues values) {
    return new LetterVersion.Copy(
        owner,
        agreedAt,
        seal(pair, owner, TEXT, text.text()),
        seal(pair, owner, CLAUSES, values.encoded()));
  }

  /** Stores what changed between two states of a draft, and tells the letter. */
  void keep(OpenLetter open, Draft after) {
    List<Suggestion> rows = letters.suggestions(open.pair().id(), open.letter().number());
    for (Clause clause : Clause.values()) {
      Word was = open.draft().word(clause).orElse(null);
      Word now = after.word(clause).orElse(null);
      if (now != was) {
        Optional<Suggestion> row =
            rows.stream().filter(suggestion -> suggestion.clause() == clause).findFirst();
        if (now == null) {
          row.ifPresent(letters::remove);
        } else {
          write(open, row, now);
        }
      }
    }
    open.letter().reworded(open.draft(), after, open.pair());
  }

  private void write(OpenLetter open, Optional<Suggestion> row, Word word) {
    Relationship pair = open.pair();
    Suggestion suggestion =
        row.orElseGet(
            () -> Suggestion.at(ids.next(), pair.id(), open.letter().number(), word.clause()));
    suggestion.say(
        word,
        new Suggestion.Sealed(
            seal(pair, word.by(), VALUE, word.value()),
            sealOrNull(pair, word.by(), REASON, word.reason()),
            sealOrNull(pair, pair.partnerOf(word.by()), ANSWERED, word.answered())));
    if (row.isEmpty()) {
      letters.add(suggestion);
    }
  }

  private @Nullable SealedText sealOrNull(
      Relationship pair, PersonId author, String place, @Nullable String text) {
    return text == null ? null : seal(pair, author, place, text);
  }

  private SealedText seal(Relationship pair, PersonId author, String place, String text) {
    return keyRing.seal(pair.id().value(), author, place, text);
  }

  private String unseal(Relationship pair, PersonId author, String place, SealedText text) {
    return keyRing.open(pair.id().value(), author, place, text);
  }
}

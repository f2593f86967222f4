package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.Sentence;
import app.mentoring.agreement.application.LetterPage.Change;
import app.mentoring.agreement.application.LetterPage.Proof;
import app.mentoring.agreement.application.LetterPage.VersionLink;
import app.mentoring.agreement.application.SentenceView.Piece;
import app.mentoring.agreement.application.WordView.Offer;
import app.mentoring.agreement.model.ClauseValues;
import app.mentoring.agreement.model.Draft;
import app.mentoring.agreement.model.Letter;
import app.mentoring.agreement.model.LetterText;
import app.mentoring.agreement.model.LetterVersion;
import app.mentoring.agreement.model.Word;
import app.mentoring.kernel.NotFound;
import app.mentoring.platform.Texts;
import app.mentoring.programme.api.EnrolmentRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of an open letter, in one reader's language. */
final class LetterReading {

  private final OpenLetter open;
  private final LetterDesk desk;
  private final LetterWriter writer;
  private final Texts texts;
  private final Locale locale;

  LetterReading(OpenLetter open, LetterDesk desk, LetterWriter writer, Texts texts, Locale locale) {
    this.open = open;
    this.desk = desk;
    this.writer = writer;
    this.texts = texts;
    this.locale = locale;
  }

  /** The draft, with words to tap. */
  LetterPage draft(LocalDate today) {
    Draft draft = open.draft();
    List<WordView> words = Stream.of(Clause.values()).map(clause -> word(draft, clause)).toList();
    Optional<Letter.Signature> signed = standing();
    return new LetterPage(
        open.pair().id(),
        open.letter().revision(),
        open.letter().number(),
        true,
        open.isWritable(),
        open.side(),
        open.names(),
        open.programme().name(),
        today,
        open.letter().turnOf(open.side()),
        Stream.of(Sentence.values()).map(one -> sentence(one, draft.values(), words)).toList(),
        words.stream().filter(WordView::waitsForMe).toList(),
        draft.openFor(open.partner()).size(),
        signedAt(signed, EnrolmentRole.MENTOR),
        signedAt(signed, EnrolmentRole.MENTEE),
        Optional.empty(),
        open.versions().isEmpty() ? List.of() : changes(draft.base(), draft.values()),
        links(),
        draft.isChanged());
  }

  /** The first signature, if the text would still be the one that was signed. */
  private Optional<Letter.Signature> standing() {
    return open.letter()
        .signature()
        .filter(
            signed ->
                writer
                    .write(open.manuscript(open.draft().values()), signed.languages())
                    .hash()
                    .equals(signed.hash()));
  }

  private static @Nullable Instant signedAt(Optional<Letter.Signature> signed, EnrolmentRole side) {
    return signed.filter(one -> one.by() == side).map(Letter.Signature::at).orElse(null);
  }

  private SentenceView sentence(Sentence sentence, ClauseValues values, List<WordView> words) {
    return new SentenceView(
        sentence,
        writer.sentence(sentence, values, open.names(), locale).stream()
            .map(
                part ->
                    new Piece(
                        part.text(),
                        part.clause() == null ? null : words.get(part.clause().ordinal())))
            .toList());
  }

  private WordView word(Draft draft, Clause clause) {
    Optional<Word> wanted = draft.word(clause);
    String value = draft.values().get(clause);
    boolean waits = wanted.filter(word -> word.acceptedBy() == null).isPresent();
    boolean mine = wanted.filter(word -> word.by().equals(open.me())).isPresent();
    return new WordView(
        clause,
        value,
        phrase(clause, value),
        question(clause),
        wanted.map(word -> was(draft, word, waits)).orElse(null),
        wanted.map(word -> mine ? open.names().of(open.side()) : partnerName()).orElse(null),
        mine,
        wanted.map(Word::reason).orElse(null),
        wanted.map(Word::at).orElse(null),
        waits,
        wanted.flatMap(Word::before).isPresent(),
        offers(clause, value));
  }

  private String partnerName() {
    return open.names()
        .of(open.side() == EnrolmentRole.MENTOR ? EnrolmentRole.MENTEE : EnrolmentRole.MENTOR);
  }

  /** While it is open, what it answers; then, from the second version on, what held before. */
  private @Nullable String was(Draft draft, Word word, boolean waits) {
    String before =
        waits
            ? word.before().orElse(draft.base().get(word.clause()))
            : draft.base().get(word.clause());
    boolean shown = waits || !open.versions().isEmpty();
    return shown && !before.equals(word.value()) ? phrase(word.clause(), before) : null;
  }

  private List<Offer> offers(Clause clause, String value) {
    Stream<String> values = clause.offers().stream();
    if (clause.kind() == Clause.Kind.NUMBER) {
      values =
          Stream.concat(values, Stream.of(value))
              .map(Integer::valueOf)
              .distinct()
              .sorted()
              .map(number -> Integer.toString(number));
    }
    return values.map(one -> new Offer(one, phrase(clause, one))).toList();
  }

  private String phrase(Clause clause, String value) {
    return writer.phrase(clause, value, open.names(), locale);
  }

  private String question(Clause clause) {
    Names names = open.names();
    return texts.get(locale, "agreement.Clause." + clause.name(), names.mentee(), names.mentor());
  }

  private List<Change> changes(ClauseValues before, ClauseValues after) {
    return after.differences(before).stream()
        .map(
            clause ->
                new Change(
                    clause,
                    question(clause),
                    phrase(clause, before.get(clause)),
                    phrase(clause, after.get(clause))))
        .toList();
  }

  private List<VersionLink> links() {
    return open.versions().stream()
        .map(version -> new VersionLink(version.number(), version.agreedAt()))
        .toList();
  }

  /**
   * An agreed version, in the words that were agreed.
   *
   * @throws NotFound when there is none with this number
   */
  LetterPage version(int number) {
    LetterVersion version = find(number).orElseThrow(NotFound::new);
    LetterText text = desk.text(open, version);
    WrittenLetter written = WrittenLetter.in(locale, text, version.languages());
    Optional<LetterVersion> before = find(number - 1);
    boolean last = number == open.letter().number() - 1;
    return new LetterPage(
        open.pair().id(),
        open.letter().revision(),
        number,
        false,
        open.isWritable() && last,
        open.side(),
        open.names(),
        open.programme().name(),
        version.agreedAt().atZone(open.myZone()).toLocalDate(),
        open.letter().turnOf(open.side()),
        sentences(written),
        List.of(),
        0,
        version.mentorAgreedAt(),
        version.menteeAgreedAt(),
        Optional.of(
            new Proof(
                written.title(),
                text.text(),
                version.textHash(),
                text.hash().equals(version.textHash()))),
        before
            .map(one -> changes(desk.values(open, one), desk.values(open, version)))
            .orElse(List.of()),
        links(),
        false);
  }

  private static List<SentenceView> sentences(WrittenLetter written) {
    return Stream.of(Sentence.values())
        .filter(sentence -> sentence.ordinal() < written.sentences().size())
        .map(
            sentence ->
                new SentenceView(
                    sentence,
                    List.of(new Piece(written.sentences().get(sentence.ordinal()), null))))
        .toList();
  }

  private Optional<LetterVersion> find(int number) {
    return open.versions().stream().filter(version -> version.number() == number).findFirst();
  }
}

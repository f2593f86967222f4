package app.mentoring.agreement.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.Sentence;
import app.mentoring.agreement.application.LetterWriter.Manuscript;
import app.mentoring.agreement.application.LetterWriter.Part;
import app.mentoring.agreement.model.ClauseValues;
import app.mentoring.agreement.model.LetterText;
import app.mentoring.agreement.model.Terms;
import app.mentoring.platform.Texts;
import app.mentoring.programme.api.AgreementDefaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTest {

  private static final Locale EN = Locale.ENGLISH;
  private static final Locale DE = Locale.GERMAN;
  private static final Names NAMES = new Names("Claire Beaulieu", "Amina Njoroge");

  private final LetterWriter writer = new LetterWriter(new Texts());
  private final ClauseValues defaults =
      ClauseValues.of(Terms.of(AgreementDefaults.SHIPPED, LocalDate.of(2026, 11, 12)), "");

  private String said(Sentence sentence, ClauseValues values, Locale locale) {
    return writer.sentence(sentence, values, NAMES, locale).stream()
        .map(Part::text)
        .collect(Collectors.joining());
  }

  private LetterText written(ClauseValues values, Locale... languages) {
    return writer.write(new Manuscript(values, NAMES, "First Lead", 1), List.of(languages));
  }

  @Test
  void theDefaultsReadWellAloud() {
    assertThat(Stream.of(Sentence.values()).map(s -> said(s, defaults, EN)))
        .containsExactly(
            "We work together so that Amina Njoroge can take the next step, and so that Claire"
                + " Beaulieu can see the work with fresh eyes.",
            "We meet every two weeks for 45 minutes, by video, and Amina Njoroge books and sends a"
                + " line about it two days before.",
            "We begin on 12 November 2026, look on 11 February 2027 whether it still fits, and"
                + " finish on 13 May 2027.",
            "Between meetings we write by e-mail, answer within three working days, and keep what"
                + " is delicate for when we see each other.",
            "Who cannot come says so 24 hours before and offers another time; should it happen"
                + " twice without a word, we talk about it.",
            "What we say and write stays between the two of us, unless the law or somebody’s"
                + " safety asks otherwise.",
            "We leave out performance reviews and promises of a job, and either of us may end"
                + " this at any time without giving a reason.");
  }

  @Test
  void andInGerman() {
    assertThat(said(Sentence.WHAT_FOR, defaults, DE))
        .isEqualTo(
            "Wir arbeiten zusammen, damit Amina Njoroge den nächsten Schritt gehen und Claire"
                + " Beaulieu die eigene Arbeit mit frischen Augen sehen kann.");
    assertThat(said(Sentence.UNTIL_WHEN, defaults, DE))
        .contains("am 12. November 2026")
        .contains("am 13. Mai 2027");
    assertThat(said(Sentence.WHEN_NOT, defaults, DE))
        .contains("24 Stunden vorher und bietet einen neuen Termin an");
  }

  @ParameterizedTest
  @EnumSource(Clause.class)
  void everyWordThatIsOfferedHasItsWords(Clause clause) {
    for (Locale locale : Texts.LANGUAGES) {
      for (String value : clause.offers()) {
        assertThat(writer.phrase(clause, value, NAMES, locale))
            .isNotBlank()
            .doesNotContain("[", "{", "agreement.");
      }
      assertThat(writer.phrase(clause, defaults.get(clause), NAMES, locale))
          .isNotBlank()
          .doesNotContain("[", "{", "agreement.");
    }
  }

  @Test
  void everyClauseStandsInItsSentenceOnce() {
    for (Locale locale : Texts.LANGUAGES) {
      assertThat(
              Stream.of(Sentence.values())
                  .flatMap(s -> writer.sentence(s, defaults, NAMES, locale).stream())
                  .map(Part::clause)
                  .filter(java.util.Objects::nonNull))
          .containsExactlyInAnyOrder(Clause.values());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTES, 15, 15 minutes",
    "MINUTES, 60, an hour",
    "MINUTES, 75, 75 minutes",
    "MINUTES, 90, an hour and a half",
    "MINUTES, 240, four hours",
    "RHYTHM, 1, every week",
    "RHYTHM, 12, every 12 weeks",
    "NOTICE, 0, as soon as they know",
    "NOTICE, 1, an hour before",
    "NOTICE, 36, 36 hours before",
    "AGENDA, 168, a week before",
    "REPLY_DAYS, 14, 14 working days",
    "REBOOK, MENTOR, Claire Beaulieu offers another time"
  })
  void figuresAreSaidAsPeopleSayThem(Clause clause, String value, String words) {
    assertThat(writer.phrase(clause, value, NAMES, EN)).isEqualTo(words);
  }

  @Test
  void whatPeopleWriteIsTextAndNothingElse() {
    String hostile = "<script>alert(1)</script> [mentor] {0} $1 '";

    assertThat(said(Sentence.WHAT_FOR, defaults.with(Clause.PURPOSE, hostile), EN))
        .contains("can " + hostile + ", and so that Claire Beaulieu");
  }

  @Test
  void theSameLetterHasTheSameHashAndAnyOtherWordAnother() {
    assertThat(written(defaults, EN).hash()).isEqualTo(written(defaults, EN).hash()).hasSize(64);
    assertThat(written(defaults.with(Clause.MINUTES, "60"), EN).hash())
        .isNotEqualTo(written(defaults, EN).hash());
    assertThat(writer.write(new Manuscript(defaults, NAMES, "First Lead", 2), List.of(EN)).hash())
        .isNotEqualTo(written(defaults, EN).hash());
  }

  @Test
  void anAgreedTextIsShownInItsOwnWords() {
    LetterText text = written(defaults, EN, DE);

    WrittenLetter english = WrittenLetter.in(EN, text, List.of(EN, DE));
    WrittenLetter german = WrittenLetter.in(DE, text, List.of(EN, DE));

    assertThat(english.title())
        .isEqualTo("Agreement of Claire Beaulieu (mentor) and Amina Njoroge (mentee)");
    assertThat(english.sentences()).hasSize(7).element(0).asString().startsWith("We work together");
    assertThat(german.sentences()).hasSize(7).element(0).asString().startsWith("Wir arbeiten");
    assertThat(WrittenLetter.in(Locale.FRENCH, text, List.of(EN, DE))).isEqualTo(english);
    assertThat(text.text())
        .contains("Programme: First Lead. Version 1.")
        .contains("Our line managers see nothing.");
  }
}

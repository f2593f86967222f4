package app.mentoring.agreement.model;

import static app.mentoring.agreement.model.RelationshipFixture.AMINA;
import static app.mentoring.agreement.model.RelationshipFixture.CLAIRE;
import static app.mentoring.agreement.model.RelationshipFixture.NOON;
import static app.mentoring.agreement.model.RelationshipFixture.START;
import static app.mentoring.agreement.model.RelationshipFixture.defaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.agreement.api.Clause;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

  private static Draft fresh() {
    return Draft.of(defaults(), List.of());
  }

  private static Draft suggest(Draft draft, Clause clause, String value, PersonId by) {
    return draft.suggest(new Draft.Wish(clause, value, null, by, NOON), START);
  }

  @Test
  void readsAsTheDefaultsWhileNobodyChangesAnything() {
    assertThat(fresh().values()).isEqualTo(defaults());
    assertThat(fresh().isChanged()).isFalse();
    assertThat(fresh().openFor(AMINA)).isEmpty();
  }

  @Test
  void aSuggestionWaitsForTheOtherAndTheLetterReadsWithIt() {
    Draft draft = suggest(fresh(), Clause.MINUTES, "60", CLAIRE);

    assertThat(draft.values().get(Clause.MINUTES)).isEqualTo("60");
    assertThat(draft.openFor(AMINA)).extracting(Word::clause).containsExactly(Clause.MINUTES);
    assertThat(draft.openFor(CLAIRE)).isEmpty();
    assertThat(draft.isChanged()).isTrue();
    assertThat(draft.base()).isEqualTo(defaults());
  }

  @Test
  void theOtherAccepts() {
    Draft draft = suggest(fresh(), Clause.MINUTES, "60", CLAIRE).accept(Clause.MINUTES, AMINA);

    assertThat(draft.openFor(AMINA)).isEmpty();
    assertThat(draft.word(Clause.MINUTES).orElseThrow().acceptedBy()).isEqualTo(AMINA);
    assertThat(draft.values().get(Clause.MINUTES)).isEqualTo("60");
  }

  @Test
  void theOtherCountersAndThenItIsTheFirstWhoAnswers() {
    Draft draft =
        suggest(suggest(fresh(), Clause.MINUTES, "30", AMINA), Clause.MINUTES, "60", CLAIRE);

    Word word = draft.word(Clause.MINUTES).orElseThrow();
    assertThat(word.by()).isEqualTo(CLAIRE);
    assertThat(word.before()).contains("30");
    assertThat(draft.openFor(AMINA)).hasSize(1);
    assertThat(draft.openFor(CLAIRE)).isEmpty();
  }

  @Test
  void counteringWithWhatStoodThereBeforeIsAnAnswerLikeAnyOther() {
    Draft draft =
        suggest(suggest(fresh(), Clause.MINUTES, "30", AMINA), Clause.MINUTES, "45", CLAIRE);

    assertThat(draft.openFor(AMINA)).hasSize(1);
    assertThat(draft.isChanged()).isFalse();
  }

  @Test
  void suggestingWhatTheOtherSuggestedAcceptsIt() {
    Draft draft =
        suggest(suggest(fresh(), Clause.MINUTES, "60", CLAIRE), Clause.MINUTES, "60", AMINA);

    assertThat(draft.word(Clause.MINUTES).orElseThrow().acceptedBy()).isEqualTo(AMINA);
    assertThat(draft.word(Clause.MINUTES).orElseThrow().by()).isEqualTo(CLAIRE);
  }

  @Test
  void suggestingWhatStandsThereAlreadyChangesNothing() {
    assertThat(suggest(fresh(), Clause.MINUTES, "45", CLAIRE).words()).isEmpty();
  }

  @Test
  void goingBackToWhatStoodThereTakesTheOwnSuggestionBack() {
    Draft draft =
        suggest(suggest(fresh(), Clause.MINUTES, "60", CLAIRE), Clause.MINUTES, "45", CLAIRE);

    assertThat(draft.words()).isEmpty();
  }

  @Test
  void aChangeOfMindAfterItWasAcceptedWaitsForTheOtherAgain() {
    Draft accepted = suggest(fresh(), Clause.MINUTES, "60", CLAIRE).accept(Clause.MINUTES, AMINA);

    assertThat(suggest(accepted, Clause.MINUTES, "90", CLAIRE).openFor(AMINA)).hasSize(1);
    assertThat(suggest(accepted, Clause.MINUTES, "45", CLAIRE).openFor(AMINA)).hasSize(1);
    assertThat(suggest(accepted, Clause.MINUTES, "30", AMINA).openFor(CLAIRE)).hasSize(1);
  }

  @Test
  void takesAnOwnOpenSuggestionBackOnly() {
    Draft draft = suggest(fresh(), Clause.MINUTES, "60", CLAIRE);

    assertThat(draft.takeBack(Clause.MINUTES, CLAIRE, AMINA, NOON).words()).isEmpty();
    assertThatThrownBy(() -> draft.takeBack(Clause.MINUTES, AMINA, CLAIRE, NOON))
        .hasMessage("agreement.nothing-to-take-back");
    Draft accepted = draft.accept(Clause.MINUTES, AMINA);
    assertThatThrownBy(() -> accepted.takeBack(Clause.MINUTES, CLAIRE, AMINA, NOON))
        .hasMessage("agreement.nothing-to-take-back");
    assertThatThrownBy(() -> fresh().takeBack(Clause.MINUTES, CLAIRE, AMINA, NOON))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void takingAnAnswerBackLetsTheOthersSuggestionStandAgain() {
    Draft draft =
        suggest(suggest(fresh(), Clause.MINUTES, "30", AMINA), Clause.MINUTES, "60", CLAIRE)
            .takeBack(Clause.MINUTES, CLAIRE, AMINA, NOON);

    assertThat(draft.values().get(Clause.MINUTES)).isEqualTo("30");
    assertThat(draft.openFor(CLAIRE)).extracting(Word::by).containsExactly(AMINA);
  }

  @Test
  void nobodyAcceptsTheirOwnWordOrOneThatNobodySuggested() {
    Draft draft = suggest(fresh(), Clause.MINUTES, "60", CLAIRE);

    assertThatThrownBy(() -> draft.accept(Clause.MINUTES, CLAIRE))
        .hasMessage("agreement.nothing-to-accept");
    assertThatThrownBy(() -> draft.accept(Clause.RHYTHM, AMINA))
        .hasMessage("agreement.nothing-to-accept");
  }

  @Test
  void acceptsEverythingOfTheOthersAtOnce() {
    Draft draft = suggest(fresh(), Clause.MINUTES, "60", CLAIRE);
    draft = suggest(draft, Clause.RHYTHM, "3", CLAIRE);
    draft = suggest(draft, Clause.LEFT_OUT, "gossip", AMINA);

    Draft accepted = draft.acceptAll(AMINA);

    assertThat(accepted.openFor(AMINA)).isEmpty();
    assertThat(accepted.openFor(CLAIRE)).extracting(Word::clause).containsExactly(Clause.LEFT_OUT);
    assertThat(accepted.values()).isEqualTo(draft.values());
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTES, 14, agreement.value-out-of-range",
    "MINUTES, 241, agreement.value-out-of-range",
    "MINUTES, -5, agreement.value-out-of-range",
    "MINUTES, soon, agreement.value-out-of-range",
    "RHYTHM, 0, agreement.value-out-of-range",
    "RHYTHM, 13, agreement.value-out-of-range",
    "MEDIUM, TELEPATHY, agreement.value-unknown",
    "BOOKED_BY, '', agreement.value-unknown",
    "START, tomorrow, agreement.not-a-day",
    "END, 2026-02-30, agreement.not-a-day",
    "END, 2026-11-11, 'agreement.days-out-of-order, agreement.end-in-the-past'",
    "END, 2027-01-01, agreement.days-out-of-order",
    "START, 2027-03-01, agreement.days-out-of-order",
    "REVIEW, 2027-06-01, agreement.days-out-of-order",
    "END, 2028-11-10, agreement.too-long"
  })
  void refusesWhatCannotStandInALetter(Clause clause, String value, String refusal) {
    assertThatThrownBy(() -> suggest(fresh(), clause, value, CLAIRE)).hasMessage(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTES, 15",
    "MINUTES, 240",
    "END, 2028-11-09",
    "REVIEW, 2026-11-12",
    "PURPOSE, ''"
  })
  void allowsTheEdges(Clause clause, String value) {
    assertThat(suggest(fresh(), clause, value, CLAIRE).values().get(clause)).isEqualTo(value);
  }

  @Test
  void wordsAreOneLineAndCountedAsPeopleCount() {
    String emoji = "👩🏽".repeat(150);
    assertThat(
            suggest(fresh(), Clause.PURPOSE, " lead\n a  team ", AMINA)
                .values()
                .get(Clause.PURPOSE))
        .isEqualTo("lead a team");
    assertThat(suggest(fresh(), Clause.PURPOSE, emoji, AMINA).openFor(CLAIRE)).hasSize(1);
    assertThatThrownBy(() -> suggest(fresh(), Clause.PURPOSE, "x".repeat(301), AMINA))
        .hasMessage("agreement.words-too-long");
  }

  @Test
  void aReasonIsALineToo() {
    var wish = new Draft.Wish(Clause.MINUTES, "60", "x".repeat(301), CLAIRE, NOON);
    assertThatThrownBy(() -> fresh().suggest(wish, START)).hasMessage("agreement.words-too-long");

    var blank = new Draft.Wish(Clause.MINUTES, "60", "  ", CLAIRE, NOON);
    assertThat(fresh().suggest(blank, START).words().get(0).reason()).isNull();
  }
}

package app.mentoring.agreement.model;

import static app.mentoring.agreement.model.RelationshipFixture.AMINA;
import static app.mentoring.agreement.model.RelationshipFixture.CLAIRE;
import static app.mentoring.agreement.model.RelationshipFixture.NOON;
import static app.mentoring.agreement.model.RelationshipFixture.START;
import static app.mentoring.agreement.model.RelationshipFixture.defaults;
import static app.mentoring.agreement.model.RelationshipFixture.matched;
import static app.mentoring.programme.api.EnrolmentRole.MENTEE;
import static app.mentoring.programme.api.EnrolmentRole.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.LetterAgreed;
import app.mentoring.agreement.api.LetterTurn;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.SealedText;
import app.mentoring.programme.api.EnrolmentRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetterTest {

  private static final List<Locale> ENGLISH = List.of(Locale.ENGLISH);
  private static final RelationshipPhase OPEN = RelationshipPhase.MATCHED;

  private final Relationship pair = matched();
  private final Letter letter = Letter.begin(pair.id());
  private Draft draft = Draft.of(defaults(), List.of());

  private static Letter.Signature name(EnrolmentRole side, String hash) {
    return new Letter.Signature(side, NOON, hash, ENGLISH);
  }

  private void suggest(Clause clause, String value, boolean byMentor) {
    Draft before = draft;
    draft =
        draft.suggest(new Draft.Wish(clause, value, null, byMentor ? CLAIRE : AMINA, NOON), START);
    letter.reworded(before, draft, pair);
  }

  private static List<String> reasons(Decision decision) {
    return decision.refusals().stream().map(Refusal::code).toList();
  }

  @Test
  void twoWhoChangeNothingAgreeWithOnePressEach() {
    assertThat(letter.turnOf(MENTOR)).isEqualTo(LetterTurn.YOURS);
    assertThat(SigningPolicy.maySign(OPEN, letter, draft, 0).isAllowed()).isTrue();
    assertThat(letter.sign(name(MENTOR, "h"))).isEmpty();
    assertThat(letter.turnOf(MENTOR)).isEqualTo(LetterTurn.THEIRS);
    assertThat(letter.turnOf(MENTEE)).isEqualTo(LetterTurn.YOURS);

    assertThat(letter.sign(name(MENTEE, "h"))).contains(name(MENTOR, "h"));

    assertThat(letter.number()).isEqualTo(2);
    assertThat(letter.signature()).isEmpty();
    assertThat(letter.turnOf(MENTOR)).isEqualTo(LetterTurn.NOBODYS);
    assertThat(letter.turnOf(MENTEE)).isEqualTo(LetterTurn.NOBODYS);
  }

  @Test
  void theSameNameTwiceDoesNotMakeAnAgreement() {
    letter.sign(name(MENTOR, "h"));

    assertThat(letter.sign(name(MENTOR, "h"))).isEmpty();
    assertThat(letter.number()).isEqualTo(1);
  }

  @Test
  void namesUnderDifferentTextsDoNotMakeAnAgreement() {
    letter.sign(name(MENTOR, "h"));

    assertThat(letter.sign(name(MENTEE, "other"))).isEmpty();
    assertThat(letter.number()).isEqualTo(1);
    assertThat(letter.signature()).contains(name(MENTEE, "other"));
  }

  @Test
  void anotherWordTakesTheFirstNameBackButAcceptingDoesNot() {
    suggest(Clause.MINUTES, "60", true);
    letter.sign(name(MENTOR, "h"));

    Draft before = draft;
    draft = draft.accept(Clause.MINUTES, AMINA);
    letter.reworded(before, draft, pair);
    assertThat(letter.signature()).isPresent();

    suggest(Clause.RHYTHM, "3", false);
    assertThat(letter.signature()).isEmpty();
    assertThat(letter.turnOf(MENTOR)).isEqualTo(LetterTurn.YOURS);
    assertThat(letter.turnOf(MENTEE)).isEqualTo(LetterTurn.THEIRS);
    assertThat(letter.openWords()).isEqualTo(1);
  }

  @Test
  void whoSuggestedAndSignedWaitsAndTheOtherAcceptsBySigning() {
    suggest(Clause.MINUTES, "60", true);
    letter.sign(name(MENTOR, "h"));

    assertThat(letter.turnOf(MENTOR)).isEqualTo(LetterTurn.THEIRS);
    assertThat(letter.turnOf(MENTEE)).isEqualTo(LetterTurn.YOURS);
    assertThat(letter.sign(name(MENTEE, "h"))).isPresent();
    assertThat(letter.isInWork()).isFalse();
  }

  @Test
  void agreeingToAnOldVersionIsRefused() {
    int seen = letter.revision();
    suggest(Clause.MINUTES, "60", false);

    assertThat(reasons(SigningPolicy.maySign(OPEN, letter, draft, seen)))
        .containsExactly("agreement.letter-changed");
    assertThat(reasons(LetterPolicy.mayChange(OPEN, letter, seen)))
        .containsExactly("agreement.letter-changed");
    assertThat(SigningPolicy.maySign(OPEN, letter, draft, letter.revision()).isAllowed()).isTrue();
  }

  @Test
  void anAgreedLetterIsAgreedToAgainOnlyWhenSomethingChanged() {
    letter.sign(name(MENTOR, "h"));
    letter.sign(name(MENTEE, "h"));

    assertThat(reasons(SigningPolicy.maySign(OPEN, letter, draft, letter.revision())))
        .containsExactly("agreement.nothing-new");

    suggest(Clause.MINUTES, "60", false);
    assertThat(letter.turnOf(MENTOR)).isEqualTo(LetterTurn.YOURS);
    assertThat(SigningPolicy.maySign(OPEN, letter, draft, letter.revision()).isAllowed()).isTrue();
    letter.sign(name(MENTEE, "i"));
    letter.sign(name(MENTOR, "i"));
    assertThat(letter.number()).isEqualTo(3);
  }

  @Test
  void nobodyWritesOrSignsAfterTheEnd() {
    assertThat(reasons(SigningPolicy.maySign(RelationshipPhase.CLOSING, letter, draft, 0)))
        .containsExactly("agreement.letter-closed");
    assertThat(reasons(LetterPolicy.mayWrite(RelationshipPhase.CLOSED)))
        .containsExactly("agreement.letter-closed");
    pair.end(CLAIRE, NOON);
    assertThatThrownBy(() -> pair.agree(defaults().terms(), 1, NOON))
        .hasMessage("agreement.letter-closed");
  }

  @Test
  void daysThatGotOutOfOrderByTakingBackCannotBeSigned() {
    Draft crooked = Draft.of(defaults().with(Clause.REVIEW, "2027-12-01"), List.of());

    assertThat(reasons(SigningPolicy.maySign(OPEN, letter, crooked, 0)))
        .containsExactly("agreement.days-out-of-order");
  }

  @Test
  void theAgreedTermsHoldFromThenOn() {
    ClauseValues values = defaults().with(Clause.MINUTES, "60").with(Clause.BOOKED_BY, "MENTOR");

    LetterAgreed agreed = pair.agree(values.terms(), 1, NOON);

    assertThat(agreed)
        .isEqualTo(new LetterAgreed(new RelationshipId("r1"), CLAIRE, AMINA, 1, NOON));
    assertThat(pair.phase()).isEqualTo(RelationshipPhase.AGREED);
    assertThat(pair.view().terms().minutes()).isEqualTo(60);
    assertThat(pair.view().terms().bookedBy()).isEqualTo(CLAIRE);
    assertThat(pair.view().terms().agreed()).isTrue();
    pair.agree(values.with(Clause.MINUTES, "30").terms(), 2, NOON.plusSeconds(9));
    assertThat(pair.agreedAt()).contains(NOON);
    assertThat(pair.terms().minutes()).isEqualTo(30);
  }

  @Test
  void aFrozenVersionHasOneCopyForEach() {
    letter.sign(name(MENTOR, "h"));
    letter.sign(name(MENTEE, "h"));
    var forMentor = new LetterVersion.Copy(CLAIRE, NOON, new SealedText("a"), new SealedText("b"));
    var forMentee =
        new LetterVersion.Copy(
            AMINA, NOON.plusSeconds(5), new SealedText("c"), new SealedText("d"));

    var version = LetterVersion.freeze("v", letter, name(MENTEE, "h"), forMentor, forMentee);

    assertThat(version.number()).isEqualTo(1);
    assertThat(version.text(true)).isEqualTo(new SealedText("a"));
    assertThat(version.text(false)).isEqualTo(new SealedText("c"));
    assertThat(version.values(true)).isEqualTo(new SealedText("b"));
    assertThat(version.values(false)).isEqualTo(new SealedText("d"));
    assertThat(version.agreedAt()).isEqualTo(NOON.plusSeconds(5));
    assertThat(version.languages()).isEqualTo(ENGLISH);
    assertThat(version.textHash()).isEqualTo("h");
  }

  @Test
  void theHashIsThatOfAnySha256Tool() {
    // printf 'Grüße' | sha256sum
    assertThat(new LetterText("Grüße").hash())
        .isEqualTo("f83e039796c6453a10f5519e39fd113901572316a1a8ea07cb525d2801dfd074");
  }

  @Test
  void valuesSurviveSealingAndKnowTheirDifferences() {
    ClauseValues changed =
        defaults().with(Clause.PURPOSE, "a=b [mentor] <b>").with(Clause.MINUTES, "60");

    ClauseValues again = ClauseValues.decoded(changed.encoded(), defaults());

    assertThat(again).isEqualTo(changed);
    assertThat(again.differences(defaults())).containsExactly(Clause.PURPOSE, Clause.MINUTES);
    assertThat(ClauseValues.decoded("MINUTES=30\nGONE=1", defaults()).get(Clause.RHYTHM))
        .isEqualTo("2");
  }
}

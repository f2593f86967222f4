package app.mentoring.exit.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.exit.api.Question;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.SealedText;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExitReviewTest {

  private static final PersonId AMINA = new PersonId("amina");
  private static final PersonId CLAIRE = new PersonId("claire");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void theOtherReadsOnlyWhatTheAuthorOpened() {
    ExitReview review =
        ExitReview.write(
            "review",
            new RelationshipId("relationship"),
            AMINA,
            Map.of(
                Question.THANKS, new Answer(new SealedText("thanks"), true),
                Question.TAKEAWAY, new Answer(new SealedText("takeaway"), false)),
            NOW);

    assertThat(review.answersFor(CLAIRE)).containsOnlyKeys(Question.THANKS);
    assertThat(review.answersFor(AMINA)).containsOnlyKeys(Question.THANKS, Question.TAKEAWAY);
  }

  @Test
  void rewritingForgetsAnAnswerThatIsNoLongerThereAndWhatWasOpened() {
    ExitReview review =
        ExitReview.write(
            "review",
            new RelationshipId("relationship"),
            AMINA,
            Map.of(Question.THANKS, new Answer(new SealedText("thanks"), true)),
            NOW);

    review.rewrite(Map.of(Question.NEXT, new Answer(new SealedText("next"), false)), NOW);

    assertThat(review.answersFor(AMINA)).containsOnlyKeys(Question.NEXT);
    assertThat(review.answersFor(CLAIRE)).isEmpty();
  }

  @Test
  void reviewsAreOpenFromTheEndingToTheClosingOnly() {
    assertThat(ReviewPolicy.mayWrite(RelationshipPhase.CLOSING).isAllowed()).isTrue();
    assertThat(ReviewPolicy.mayWrite(RelationshipPhase.CLOSED).refusals())
        .containsExactly(Refusal.of("exit.already-closed"));
    assertThat(ReviewPolicy.mayWrite(RelationshipPhase.AGREED).refusals())
        .containsExactly(Refusal.of("exit.not-ended"));
  }

  @Test
  void progressReachesFromMinusTwoToPlusTwo() {
    for (String fine : new String[] {"-2", "-1", "0", "1", "2"}) {
      assertThat(ReviewPolicy.mayAnswer(Map.of(Question.PROGRESS, fine)).isAllowed()).isTrue();
    }
    for (String wrong : new String[] {"-3", "3", "x", "1.5", "+1", "22"}) {
      assertThat(ReviewPolicy.mayAnswer(Map.of(Question.PROGRESS, wrong)).refusals())
          .containsExactly(Refusal.of("exit.unknown-answer", "PROGRESS"));
    }
  }

  @Test
  void everyReasonIsToldAtOnce() {
    var decision =
        ReviewPolicy.mayAnswer(
            Map.of(Question.ENDING, "WHATEVER", Question.THANKS, "x".repeat(10_001)));

    assertThat(decision.refusals())
        .containsExactlyInAnyOrder(
            Refusal.of("exit.unknown-answer", "ENDING"),
            Refusal.of("exit.text-too-long", 10_000, 10_001));
  }

  @Test
  void leavingEverythingOutIsFine() {
    assertThat(ReviewPolicy.mayAnswer(Map.of()).isAllowed()).isTrue();
  }
}

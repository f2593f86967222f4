package app.mentoring.agreement.model;

import app.mentoring.agreement.api.LetterTurn;
import app.mentoring.agreement.api.NextStep;
import app.mentoring.programme.api.EnrolmentRole;
import java.time.LocalDate;

/**
 * What is worth doing next. An answer that the other waits for comes first, then meeting, then the
 * letter; nothing of it is compulsory or locked.
 */
public final class NextStepPolicy {

  private static final int REVIEW_DAYS = 14;

  private NextStepPolicy() {}

  /**
   * The next step of one of the two.
   *
   * @param today where that person is
   */
  public static NextStep next(
      Relationship pair, Letter letter, EnrolmentRole side, LocalDate today) {
    return switch (pair.phase()) {
      case CLOSED -> NextStep.REMEMBER;
      case CLOSING -> NextStep.LOOK_BACK;
      case MATCHED, AGREED -> open(pair, letter, side, today);
    };
  }

  private static NextStep open(
      Relationship pair, Letter letter, EnrolmentRole side, LocalDate today) {
    LetterTurn turn = letter.turnOf(side);
    boolean touched = letter.openWords() > 0 || letter.signature().isPresent();
    if (turn == LetterTurn.YOURS && touched) {
      return NextStep.ANSWER_LETTER;
    }
    if (pair.firstMetAt().isEmpty()) {
      return NextStep.MEET_FIRST;
    }
    if (turn == LetterTurn.YOURS) {
      return NextStep.AGREE;
    }
    if (turn == LetterTurn.THEIRS) {
      return NextStep.WAIT_FOR_LETTER;
    }
    LocalDate review = pair.terms().review();
    boolean halfTime = !today.isBefore(review) && today.isBefore(review.plusDays(REVIEW_DAYS));
    return halfTime ? NextStep.LOOK_WHETHER_IT_FITS : NextStep.MEET_AGAIN;
  }
}

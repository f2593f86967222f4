package app.mentoring.exit.model;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.exit.api.ClosureKind;
import app.mentoring.exit.api.NextStep;
import app.mentoring.exit.api.Question;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import java.util.Arrays;
import java.util.Map;

/**
 * When an exit review may be written, and what its answers may be. Any answer may be missing, all
 * of them too: looking back is offered, not demanded.
 */
public final class ReviewPolicy {

  /** The longest free answer, in UTF-16 units. */
  public static final int LONGEST = 10_000;

  private static final int FURTHEST = 2;

  private ReviewPolicy() {}

  /** Reviews are open from the ending to the closing. */
  public static Decision mayWrite(RelationshipPhase phase) {
    return switch (phase) {
      case CLOSING -> Decision.allowed();
      case CLOSED -> Decision.refused(Refusal.of("exit.already-closed"));
      case MATCHED, AGREED -> Decision.refused(Refusal.of("exit.not-ended"));
    };
  }

  /** All answers at once, with every reason against any of them. */
  public static Decision mayAnswer(Map<Question, String> answers) {
    return answers.entrySet().stream()
        .map(answer -> mayAnswer(answer.getKey(), answer.getValue()))
        .reduce(Decision.allowed(), Decision::and);
  }

  private static Decision mayAnswer(Question question, String answer) {
    return switch (question) {
      case ENDING -> refuseUnless(isOneOf(ClosureKind.values(), answer), question);
      case NEXT -> refuseUnless(isOneOf(NextStep.values(), answer), question);
      case PROGRESS -> refuseUnless(isProgress(answer), question);
      case TAKEAWAY, THANKS ->
          Decision.refuseIf(
              answer.length() > LONGEST,
              Refusal.of("exit.text-too-long", LONGEST, answer.length()));
    };
  }

  private static Decision refuseUnless(boolean known, Question question) {
    return Decision.refuseIf(!known, Refusal.of("exit.unknown-answer", question.name()));
  }

  private static boolean isOneOf(Enum<?>[] constants, String answer) {
    return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(answer));
  }

  private static boolean isProgress(String answer) {
    return answer.matches("-?\\d") && Math.abs(Integer.parseInt(answer)) <= FURTHEST;
  }
}

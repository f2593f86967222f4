package app.mentoring.matching.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.matching.api.RoundState;

/** What may be done with a round in which state. Whoever comes second is told so. */
public final class RoundPolicy {

  private RoundPolicy() {}

  /** Whether a round over so many people can bring anything. */
  public static Decision mayBegin(int mentees, int mentors) {
    return Decision.refuseIf(mentees == 0, Refusal.of("matching.no-mentees"))
        .and(Decision.refuseIf(mentors == 0, Refusal.of("matching.no-mentors")));
  }

  public static Decision mayRelease(RoundState state) {
    return Decision.refuseIf(state == RoundState.RELEASED, Refusal.of("matching.released-already"))
        .and(
            Decision.refuseIf(
                state != RoundState.DRAFT && state != RoundState.RELEASED,
                Refusal.of("matching.nothing-to-release")));
  }

  public static Decision mayCancel(RoundState state) {
    return Decision.refuseIf(state == RoundState.RELEASED, Refusal.of("matching.released-already"))
        .and(
            Decision.refuseIf(
                state == RoundState.CANCELLED || state == RoundState.FAILED,
                Refusal.of("matching.cancelled-already")));
  }
}

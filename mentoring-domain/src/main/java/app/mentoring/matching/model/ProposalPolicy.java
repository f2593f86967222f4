package app.mentoring.matching.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.matching.api.ProposalState;

/** When a proposal may still be answered or taken back; the refusal never tells who said no. */
public final class ProposalPolicy {

  public static final int LONGEST_REASON = 2_000;

  private ProposalPolicy() {}

  /**
   * Whether one of the two may answer now.
   *
   * @param answered whether the same person has answered before
   * @param ranOut whether its last moment is past
   */
  public static Decision mayAnswer(ProposalState state, boolean answered, boolean ranOut) {
    return switch (state) {
      case ACCEPTED -> Decision.refused(Refusal.of("matching.answered-already"));
      case DECLINED ->
          Decision.refused(
              Refusal.of(answered ? "matching.answered-already" : "matching.not-accepted"));
      case WITHDRAWN -> Decision.refused(Refusal.of("matching.withdrawn"));
      case EXPIRED -> Decision.refused(Refusal.of("matching.expired"));
      case OPEN ->
          Decision.refuseIf(ranOut, Refusal.of("matching.expired"))
              .and(Decision.refuseIf(answered, Refusal.of("matching.answered-already")));
    };
  }

  /** Whether a coordinator may take it back. */
  public static Decision mayWithdraw(ProposalState state) {
    return Decision.refuseIf(state != ProposalState.OPEN, Refusal.of("matching.no-longer-open"));
  }

  public static Decision mayGiveReason(String reason) {
    return Decision.refuseIf(
        reason.length() > LONGEST_REASON, Refusal.of("matching.reason-too-long", LONGEST_REASON));
  }
}

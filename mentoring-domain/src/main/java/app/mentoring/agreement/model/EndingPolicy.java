package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;

/** Either of the two may end it at any time and says no reason; only once. */
public final class EndingPolicy {

  private EndingPolicy() {}

  public static Decision mayEnd(RelationshipPhase phase) {
    return notYetEnding(phase);
  }

  public static Decision mayClose(RelationshipPhase phase) {
    return Decision.refuseIf(
        phase != RelationshipPhase.CLOSING, Refusal.of("agreement.not-closing"));
  }

  private static Decision notYetEnding(RelationshipPhase phase) {
    return Decision.refuseIf(
        phase == RelationshipPhase.CLOSING || phase == RelationshipPhase.CLOSED,
        Refusal.of("agreement.already-ending"));
  }
}

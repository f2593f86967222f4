package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;

/** When somebody may agree to a letter. */
public final class SigningPolicy {

  private SigningPolicy() {}

  /**
   * Whether this letter, as it was seen, can be agreed to.
   *
   * @param seen the revision that the page showed
   */
  public static Decision maySign(RelationshipPhase phase, Letter letter, Draft draft, int seen) {
    return LetterPolicy.mayChange(phase, letter, seen)
        .and(somethingToAgreeTo(letter, draft))
        .and(ClausePolicy.inOrder(draft.values()));
  }

  private static Decision somethingToAgreeTo(Letter letter, Draft draft) {
    return Decision.refuseIf(
        letter.number() > 1 && !draft.isChanged(), Refusal.of("agreement.nothing-new"));
  }
}

package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;

/** When a letter may be changed. */
public final class LetterPolicy {

  private LetterPolicy() {}

  /** Only while nobody ended the relationship. */
  public static Decision mayWrite(RelationshipPhase phase) {
    return Decision.refuseIf(
        phase != RelationshipPhase.MATCHED && phase != RelationshipPhase.AGREED,
        Refusal.of("agreement.letter-closed"));
  }

  /**
   * Whoever changes a letter must have seen its latest words.
   *
   * @param seen the revision that the page showed
   */
  public static Decision mayChange(RelationshipPhase phase, Letter letter, int seen) {
    return mayWrite(phase)
        .and(Decision.refuseIf(letter.revision() != seen, Refusal.of("agreement.letter-changed")));
  }
}

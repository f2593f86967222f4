package app.mentoring.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The answer of a policy: allowed, or refused with <em>every</em> reason at once, so that a person
 * mends all of them in one go.
 *
 * <pre>{@code
 * Decision.refuseIf(capacity < 1, Refusal.of("programme.capacity-too-small", 1))
 *     .and(Decision.refuseIf(...));
 * }</pre>
 *
 * @param refusals empty when allowed
 */
public record Decision(List<Refusal> refusals) {

  private static final Decision ALLOWED = new Decision(List.of());

  public Decision {
    refusals = List.copyOf(refusals);
  }

  public static Decision allowed() {
    return ALLOWED;
  }

  public static Decision refused(Refusal refusal) {
    return new Decision(List.of(refusal));
  }

  /** Refused for this one reason when the condition holds, else allowed. */
  public static Decision refuseIf(boolean condition, Refusal refusal) {
    return condition ? refused(refusal) : ALLOWED;
  }

  /** Both must allow; the reasons of both are kept, in order. */
  public Decision and(Decision other) {
    if (isAllowed()) {
      return other;
    }
    if (other.isAllowed()) {
      return this;
    }
    List<Refusal> both = new ArrayList<>(refusals);
    both.addAll(other.refusals);
    return new Decision(both);
  }

  public boolean isAllowed() {
    return refusals.isEmpty();
  }

  /**
   * Passes when allowed.
   *
   * @throws RuleViolation with every reason when refused
   */
  public void orThrow() {
    if (!isAllowed()) {
      throw new RuleViolation(refusals);
    }
  }
}

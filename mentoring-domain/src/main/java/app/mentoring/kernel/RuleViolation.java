package app.mentoring.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one business exception: a rule said no. It rolls the transaction back (declared in both
 * {@code ejb-jar.xml}) and reaches people as texts, by code, with every reason.
 */
public final class RuleViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  public RuleViolation(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
    if (refusals.isEmpty()) {
      throw new IllegalArgumentException("a violation needs a reason");
    }
    this.refusals = List.copyOf(refusals);
  }

  public RuleViolation(Refusal refusal) {
    this(List.of(refusal));
  }

  /** Every reason, at least one. */
  public List<Refusal> refusals() {
    return refusals;
  }
}

package app.mentoring.matching.application;

import app.mentoring.kernel.Refusal;
import app.mentoring.matching.api.MatchReason;
import java.util.List;

/**
 * A pair that a coordinator thinks of.
 *
 * @param hard what nobody may pass over
 * @param soft what a coordinator may pass over
 */
public record WeighedPair(
    List<Refusal> hard, List<Refusal> soft, int score, List<MatchReason> reasons) {

  public WeighedPair {
    hard = List.copyOf(hard);
    soft = List.copyOf(soft);
    reasons = List.copyOf(reasons);
  }

  /** Whether it may be offered at all. */
  public boolean isPossible() {
    return hard.isEmpty();
  }
}

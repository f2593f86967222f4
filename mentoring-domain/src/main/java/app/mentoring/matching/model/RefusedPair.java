package app.mentoring.matching.model;

import app.mentoring.matching.api.LockRefusal;
import app.mentoring.matching.api.PairRefusal;
import java.util.List;

/**
 * A pair fixed by hand that the round could not keep.
 *
 * @param rules for {@link LockRefusal#RULE} every rule that nobody may pass over, else empty
 */
public record RefusedPair(PersonPair pair, LockRefusal cause, List<PairRefusal> rules) {
  public RefusedPair {
    rules = List.copyOf(rules);
  }
}

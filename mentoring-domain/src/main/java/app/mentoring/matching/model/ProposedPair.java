package app.mentoring.matching.model;

import app.mentoring.matching.api.MatchReason;
import java.util.List;

/**
 * A pair that a round proposes.
 *
 * @param score 0 to 10,000
 * @param locked fixed by hand before the round
 * @param reasons one for each criterion in use, in the order of the criteria; their points sum
 *     exactly to the score
 */
public record ProposedPair(PersonPair pair, int score, boolean locked, List<MatchReason> reasons) {
  public ProposedPair {
    reasons = List.copyOf(reasons);
  }
}

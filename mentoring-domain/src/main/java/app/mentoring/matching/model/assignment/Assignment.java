package app.mentoring.matching.model.assignment;

import app.mentoring.matching.api.Objective;
import java.util.List;

/**
 * The answer to an {@link Instance}: an optimal choice of pairs and the prices that prove it.
 *
 * @param objective what was made as large as possible
 * @param pairs all pairs, kept locks included, ordered by mentee and mentor id
 * @param total sum of the weights of all pairs, without bonuses
 * @param served number of mentees with at least one mentor
 * @param prices the proof, see {@link OptimalityCheck}
 * @param refusedLocks locks that could not be kept, ordered by id
 */
public record Assignment(
    Objective objective,
    List<AssignedPair> pairs,
    long total,
    int served,
    Prices prices,
    List<RefusedLock> refusedLocks) {
  public Assignment {
    pairs = List.copyOf(pairs);
    refusedLocks = List.copyOf(refusedLocks);
  }
}

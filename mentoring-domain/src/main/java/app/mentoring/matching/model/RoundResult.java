package app.mentoring.matching.model;

import app.mentoring.matching.api.RoundScope;
import app.mentoring.matching.model.assignment.Prices;
import app.mentoring.matching.model.scoring.PoolMeans;
import java.util.List;

/**
 * What a match round found. Checked before it is handed out: the prices prove that no choice of
 * pairs within the scope is better.
 *
 * @param proposals ordered by mentee id, then mentor id
 * @param unmatched everybody in no pair: mentees by id, then mentors by id
 * @param refusedLocks pairs fixed by hand that could not be kept, ordered by id
 * @param total sum of the scores
 * @param served mentees with at least one mentor
 * @param admissiblePairs pairs that no hard rule forbids, between people with places
 * @param scope among which pairs this is the best choice
 * @param means what an unknown answer counts in this round; with rules and weights it explains any
 *     other pair later
 * @param prices the proof, by person id
 */
public record RoundResult(
    List<ProposedPair> proposals,
    List<Unmatched> unmatched,
    List<RefusedPair> refusedLocks,
    long total,
    int served,
    long admissiblePairs,
    RoundScope scope,
    PoolMeans means,
    Prices prices) {
  public RoundResult {
    proposals = List.copyOf(proposals);
    unmatched = List.copyOf(unmatched);
    refusedLocks = List.copyOf(refusedLocks);
  }
}

package app.mentoring.matching.model;

import app.mentoring.matching.api.RoundScope;

/**
 * A round's result in figures.
 *
 * @param mentees who looked for a mentor
 * @param mentors who offered places
 * @param served mentees with at least one mentor
 * @param pairs how many pairs were found
 * @param total sum of their scores
 * @param lowest the lowest score of a pair, 0 when there is none
 * @param admissible pairs that no hard rule forbids
 * @param scope among which pairs this is the best choice
 */
public record RoundFigures(
    int mentees,
    int mentors,
    int served,
    int pairs,
    long total,
    int lowest,
    long admissible,
    RoundScope scope) {

  /** The figures of a result. */
  public static RoundFigures of(RoundInput input, RoundResult result) {
    return new RoundFigures(
        input.mentees().size(),
        input.mentors().size(),
        result.served(),
        result.proposals().size(),
        result.total(),
        result.proposals().stream().mapToInt(ProposedPair::score).min().orElse(0),
        result.admissiblePairs(),
        result.scope());
  }
}

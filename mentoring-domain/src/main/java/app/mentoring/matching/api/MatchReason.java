package app.mentoring.matching.api;

import java.util.List;

/**
 * What one criterion adds to the score of a pair.
 *
 * @param points 0 to {@code possible}; those of all reasons of a pair sum exactly to its score
 * @param possible the most that this criterion could add under the weights of the round, rounded up
 * @param assumed true when one of the two said nothing here and the mean of the round counts
 * @param facts what the points rest on; empty when the two have nothing in common here
 */
public record MatchReason(
    Criterion criterion, int points, int possible, boolean assumed, List<MatchFact> facts) {
  public MatchReason {
    facts = List.copyOf(facts);
  }
}

package app.mentoring.matching.model;

import app.mentoring.matching.api.Objective;
import app.mentoring.matching.model.scoring.Candidate;
import app.mentoring.matching.model.scoring.RoundRules;
import app.mentoring.matching.model.scoring.Weights;
import java.util.List;
import java.util.Set;

/**
 * Everything that a match round decides on; equal inputs give equal results, whatever the order.
 *
 * <p>Usage: {@code RoundInput.of(mentees, mentors, rules)}, then {@code with…} for what differs.
 *
 * @param mentees who look for a mentor, each person at most once; their places are the number of
 *     mentors wanted
 * @param mentors who offer places, each person at most once; the same person may be on both sides
 * @param forbidden pairs that the coordinator rules out
 * @param locked pairs that the coordinator fixes; they use places like any other
 */
public record RoundInput(
    List<Candidate> mentees,
    List<Candidate> mentors,
    RoundRules rules,
    Weights weights,
    Objective objective,
    Set<PersonPair> forbidden,
    Set<PersonPair> locked) {
  public RoundInput {
    mentees = List.copyOf(mentees);
    mentors = List.copyOf(mentors);
    forbidden = Set.copyOf(forbidden);
    locked = Set.copyOf(locked);
  }

  /** Shipped weights, most people first, nothing forbidden or fixed by hand. */
  public static RoundInput of(List<Candidate> mentees, List<Candidate> mentors, RoundRules rules) {
    return new RoundInput(
        mentees, mentors, rules, Weights.SHIPPED, Objective.PEOPLE, Set.of(), Set.of());
  }

  public RoundInput withWeights(Weights other) {
    return new RoundInput(mentees, mentors, rules, other, objective, forbidden, locked);
  }

  public RoundInput withObjective(Objective other) {
    return new RoundInput(mentees, mentors, rules, weights, other, forbidden, locked);
  }

  public RoundInput withForbidden(Set<PersonPair> pairs) {
    return new RoundInput(mentees, mentors, rules, weights, objective, pairs, locked);
  }

  public RoundInput withLocked(Set<PersonPair> pairs) {
    return new RoundInput(mentees, mentors, rules, weights, objective, forbidden, pairs);
  }
}

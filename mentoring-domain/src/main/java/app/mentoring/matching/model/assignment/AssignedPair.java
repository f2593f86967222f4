package app.mentoring.matching.model.assignment;

/**
 * A pair that the assignment contains.
 *
 * @param weight its points, without any bonus; 0 for a locked pair that was given no weight
 * @param locked true when somebody fixed it beforehand, so that it was not the solver's choice
 */
public record AssignedPair(Pair pair, long weight, boolean locked) {}

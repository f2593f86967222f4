package app.mentoring.matching.api;

/** Among which pairs the result of a round is the best one. */
public enum RoundScope {
  /** No assignment of any admissible pairs is better: proven. */
  ALL_PAIRS,
  /**
   * Only the best candidates of each mentee were considered; no assignment of those is better. Over
   * all pairs there may be a better one, so this must not be called optimal.
   */
  KEPT_CANDIDATES
}

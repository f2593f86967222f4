package app.mentoring.matching.api;

/** Why somebody is in no pair after a round. Says how things stand, never whose fault it is. */
public enum UnmatchedCause {
  /** The person has no place left: capacity, or hours a month, are 0. */
  NO_PLACE,
  /** Nobody else takes part on the other side. */
  NOBODY_THERE,
  /** Hard rules leave nobody. */
  RULES,
  /** A mentee: everybody who suits has no place left. */
  MENTORS_FULL,
  /** A mentor: everybody who suits has as many mentors as they want. */
  MENTEES_SERVED
}

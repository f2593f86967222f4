package app.mentoring.matching.api;

/** Why a pair that was fixed by hand could not be kept. */
public enum LockRefusal {
  /** One of the two takes no part in the round, or not on that side. */
  UNKNOWN_PERSON,
  /** The pair is ruled out for this round too. */
  FORBIDDEN,
  /** A rule forbids it that nobody may pass over. */
  RULE,
  /** The mentee has as many fixed mentors as wanted already. */
  MENTEE_SERVED,
  /** The mentor's places are taken by other fixed pairs, or there are none. */
  MENTOR_FULL
}

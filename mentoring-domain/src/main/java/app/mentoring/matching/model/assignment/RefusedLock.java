package app.mentoring.matching.model.assignment;

/** A lock that could not be kept, and why. The rest of the instance is solved without it. */
public record RefusedLock(Pair pair, Reason reason) {

  /** Why a lock was not kept. When several hold, the first in this order is named. */
  public enum Reason {
    /** The mentee or the mentor is not in the instance. */
    UNKNOWN_PERSON,
    /** The pair is forbidden too; forbidding is stronger. */
    FORBIDDEN,
    /** The mentee's demand is used up by locks that come earlier in id order. */
    DEMAND_USED_UP,
    /** The mentor's capacity is used up by locks that come earlier in id order. */
    CAPACITY_USED_UP
  }
}

package app.mentoring.exit.api;

/**
 * How a relationship ended, in the words of one of its people. Nobody is at fault in any of them.
 */
public enum ClosureKind {
  GOALS_REACHED,
  TIME_OVER,
  NOT_A_FIT,
  CAPACITY_CHANGED,
  LEFT_ORGANIZATION,
  NO_RESPONSE
}

package app.mentoring.matching.api;

/** What a match round makes as large as possible. */
public enum Objective {
  /** As many mentees as possible get at least one mentor; among those, the greatest total. */
  PEOPLE,
  /** The greatest total of points, whoever gets it. */
  TOTAL
}

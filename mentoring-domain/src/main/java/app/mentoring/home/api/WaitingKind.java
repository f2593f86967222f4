package app.mentoring.home.api;

/** What can wait for somebody, the most urgent first. */
public enum WaitingKind {
  /** A proposal wants a yes or a no. */
  PROPOSAL,
  /** A meeting is over, and nobody said whether it took place. */
  REPORT,
  /** A relationship ended and is not yet looked back on. */
  REVIEW,
  /** No meeting is booked. */
  BOOK,
  /** The letter is not agreed. */
  LETTER
}

package app.mentoring.agreement.api;

/** Where a relationship stands. */
public enum RelationshipPhase {
  /** Both accepted; they talk and meet on the programme's defaults, the letter is open. */
  MATCHED,
  /** Both agreed on a letter. */
  AGREED,
  /** Somebody ended it, or its time is over: the exit reviews are open. */
  CLOSING,
  /** Over. What each wrote stays readable to them. */
  CLOSED
}

package app.mentoring.matching.application;

/**
 * Where a proposal stands for one of its two people; never how the other answered, short of yes.
 */
public enum ProposalStanding {
  /** The reader has not answered. */
  ASKED,
  /** The reader said yes; the other is still free to answer. */
  WAITING,
  /** Both said yes. */
  MATCHED,
  /** The reader said no. */
  REFUSED,
  /** It was not accepted. */
  NOT_ACCEPTED,
  /** It was taken back. */
  WITHDRAWN,
  /** The time to answer is over. */
  EXPIRED
}

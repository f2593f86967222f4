package app.mentoring.matching.api;

/** Where a proposal stands. Once it is no longer open it never changes again. */
public enum ProposalState {
  /** At least one of the two has not answered. */
  OPEN,
  /** Both said yes: a match. */
  ACCEPTED,
  /** One of the two said no; the other reads the neutral "not accepted". */
  DECLINED,
  /** Taken back by a coordinator, or one of the two left the programme. */
  WITHDRAWN,
  /** Nobody answered in time. */
  EXPIRED
}

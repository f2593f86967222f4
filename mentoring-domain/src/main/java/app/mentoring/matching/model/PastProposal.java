package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalState;
import java.time.Instant;

/** A proposal of the same programme, as a new round must know it. */
public record PastProposal(PersonPair pair, ProposalState state, Instant releasedAt) {

  /** As the database lists it. */
  public PastProposal(String mentee, String mentor, ProposalState state, Instant releasedAt) {
    this(new PersonPair(new PersonId(mentee), new PersonId(mentor)), state, releasedAt);
  }
}

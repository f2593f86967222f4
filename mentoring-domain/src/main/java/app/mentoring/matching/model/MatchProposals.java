package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.programme.api.ProgrammeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The proposals of the current organization. */
public interface MatchProposals {

  Optional<Proposal> withId(ProposalId id);

  /** The same, held until the transaction ends: everybody else who wants to write waits. */
  Optional<Proposal> toChange(ProposalId id);

  /** The open ones of a person, on either side, the latest first. */
  List<Proposal> openOf(PersonId person);

  /** Open ones whose last moment is past. */
  List<Proposal> ranOut(Instant now);

  /** All of a programme so far, the oldest first. */
  List<PastProposal> history(ProgrammeId programme);

  void add(Proposal proposal);

  /**
   * Writes what was added.
   *
   * @return false when two people would have two open proposals; the transaction is then lost
   */
  boolean flush();
}

package app.mentoring.matching.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalDirectory;
import app.mentoring.matching.api.ProposalSummary;
import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.Proposal;
import app.mentoring.programme.api.EnrolmentRole;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Answers later contexts inside their transaction. */
@Dependent
public class JpaProposalDirectory implements ProposalDirectory {

  private final MatchProposals proposals;
  private final Clock clock;

  @Inject
  public JpaProposalDirectory(MatchProposals proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  @Override
  public List<ProposalSummary> openOf(PersonId person) {
    Instant now = clock.instant();
    return proposals.openOf(person).stream()
        .filter(proposal -> now.isBefore(proposal.expiresAt()))
        .map(proposal -> summary(proposal, person))
        .toList();
  }

  private static ProposalSummary summary(Proposal proposal, PersonId reader) {
    EnrolmentRole side = proposal.sideOf(reader);
    return new ProposalSummary(
        proposal.id(),
        proposal.programme(),
        side,
        side == EnrolmentRole.MENTOR ? proposal.mentee() : proposal.mentor(),
        proposal.hasAnswered(reader),
        proposal.releasedAt(),
        proposal.expiresAt());
  }
}

package app.mentoring.matching.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.PastProposal;
import app.mentoring.matching.model.Proposal;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Proposals of the caller's organization. */
@Dependent
public class JpaMatchProposals implements MatchProposals {

  private final Records records;

  @Inject
  public JpaMatchProposals(Records records) {
    this.records = records;
  }

  @Override
  public Optional<Proposal> withId(ProposalId id) {
    return byId(id).getResultStream().findFirst();
  }

  @Override
  public Optional<Proposal> toChange(ProposalId id) {
    return byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<Proposal> byId(ProposalId id) {
    return records.query("Proposal.byId", Proposal.class).setParameter("id", id.value());
  }

  @Override
  public List<Proposal> openOf(PersonId person) {
    return records
        .query("Proposal.openOfPerson", Proposal.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  @Override
  public List<Proposal> ranOut(Instant now) {
    return records
        .query("Proposal.ranOut", Proposal.class)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  public List<PastProposal> history(ProgrammeId programme) {
    return records
        .query("Proposal.history", PastProposal.class)
        .setParameter("programme", programme.value())
        .getResultList();
  }

  @Override
  public void add(Proposal proposal) {
    records.em().persist(proposal);
  }

  @Override
  public boolean flush() {
    try {
      records.em().flush();
      return true;
    } catch (PersistenceException twice) {
      return false;
    }
  }
}

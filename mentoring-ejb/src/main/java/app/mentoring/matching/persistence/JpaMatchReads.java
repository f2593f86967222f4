package app.mentoring.matching.persistence;

import static java.util.stream.Collectors.toMap;

import app.mentoring.matching.api.ProposalState;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.application.MatchReads;
import app.mentoring.matching.application.ProposalRow;
import app.mentoring.matching.application.RoundRow;
import app.mentoring.matching.model.RoundPair;
import app.mentoring.matching.model.Unmatched;
import app.mentoring.matching.model.WaitingPerson;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads of matching in the caller's organization. */
@Dependent
public class JpaMatchReads implements MatchReads {

  private static final String ROUND =
      "select new app.mentoring.matching.application.RoundRow(r.id, r.programme, r.state,"
          + " r.progress, r.queuedAt, r.finishedAt, r.releasedAt, r.mentees, r.mentors, r.served,"
          + " r.pairs, r.total, r.lowest, r.admissible, r.scope) from MatchRound r"
          + " where r.organization = :organization";

  private final Records records;

  @Inject
  public JpaMatchReads(Records records) {
    this.records = records;
  }

  @Override
  public Optional<RoundRow> round(RoundId id) {
    return records
        .jpql(ROUND + " and r.id = :id", RoundRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<RoundRow> rounds(ProgrammeId programme, int most) {
    return records
        .jpql(
            ROUND + " and r.programme = :programme order by r.queuedAt desc, r.id desc",
            RoundRow.class)
        .setParameter("programme", programme.value())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<RoundPair> pairs(RoundId id, int before, int most) {
    return records
        .query("RoundPair.ofRound", RoundPair.class)
        .setParameter("round", id.value())
        .setFirstResult(before)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<Unmatched> waiting(RoundId id, int before, int most) {
    return records
        .jpql(
            "select w from WaitingPerson w where w.organization = :organization"
                + " and w.round = :round order by w.role, w.id",
            WaitingPerson.class)
        .setParameter("round", id.value())
        .setFirstResult(before)
        .setMaxResults(most)
        .getResultStream()
        .map(WaitingPerson::found)
        .toList();
  }

  @Override
  public long countWaiting(RoundId id) {
    return records
        .jpql(
            "select count(w) from WaitingPerson w where w.organization = :organization"
                + " and w.round = :round",
            Long.class)
        .setParameter("round", id.value())
        .getSingleResult();
  }

  @Override
  public Map<ProposalState, Long> proposalCounts(ProgrammeId programme) {
    return records
        .jpql(
            "select p.state, count(p) from Proposal p where p.organization = :organization"
                + " and p.programme = :programme group by p.state",
            Object[].class)
        .setParameter("programme", programme.value())
        .getResultStream()
        .collect(toMap(row -> (ProposalState) row[0], row -> ((Number) row[1]).longValue()));
  }

  @Override
  public List<ProposalRow> proposals(
      ProgrammeId programme, ProposalState state, int before, int most) {
    String order = state == ProposalState.OPEN ? "p.releasedAt, p.id" : "p.closedAt desc, p.id";
    return records
        .jpql(
            "select new app.mentoring.matching.application.ProposalRow(p.id, p.mentee, p.mentor,"
                + " p.score, p.releasedAt, p.reasonShared) from Proposal p"
                + " where p.organization = :organization and p.programme = :programme"
                + " and p.state = :state order by "
                + order,
            ProposalRow.class)
        .setParameter("programme", programme.value())
        .setParameter("state", state)
        .setFirstResult(before)
        .setMaxResults(most)
        .getResultList();
  }
}

package app.mentoring.matching.persistence;

import static java.util.stream.Collectors.toMap;

import app.mentoring.matching.api.ProposalState;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.api.StageCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Counts proposals that await an answer. */
@Dependent
public class JpaProposalCounts implements StageCounts {

  private final Records records;

  @Inject
  public JpaProposalCounts(Records records) {
    this.records = records;
  }

  @Override
  public Map<ProgrammeId, Map<ProgrammeStage, Integer>> counts(Collection<ProgrammeId> programmes) {
    return records
        .jpql(
            "select p.programme, count(p) from Proposal p where p.organization = :organization"
                + " and p.programme in :programmes and p.state = :open group by p.programme",
            Object[].class)
        .setParameter("programmes", programmes.stream().map(ProgrammeId::value).toList())
        .setParameter("open", ProposalState.OPEN)
        .getResultStream()
        .collect(
            toMap(
                row -> new ProgrammeId((String) row[0]),
                row -> Map.of(ProgrammeStage.PROPOSED, ((Number) row[1]).intValue())));
  }
}

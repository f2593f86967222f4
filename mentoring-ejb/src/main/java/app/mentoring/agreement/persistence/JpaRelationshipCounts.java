package app.mentoring.agreement.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.api.StageCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Counts relationships by phase for those who run a programme; never whose they are. */
@Dependent
public class JpaRelationshipCounts implements StageCounts {

  @Inject private Records records;

  @Override
  public Map<ProgrammeId, Map<ProgrammeStage, Integer>> counts(Collection<ProgrammeId> programmes) {
    return records
        .jpql(
            "select r.programme, r.phase, count(r) from Relationship r"
                + " where r.organization = :organization and r.programme in :programmes"
                + " group by r.programme, r.phase",
            Object[].class)
        .setParameter("programmes", programmes.stream().map(ProgrammeId::value).toList())
        .getResultStream()
        .collect(
            groupingBy(
                row -> new ProgrammeId((String) row[0]),
                toMap(
                    row -> stage((RelationshipPhase) row[1]),
                    row -> ((Number) row[2]).intValue())));
  }

  private static ProgrammeStage stage(RelationshipPhase phase) {
    return switch (phase) {
      case MATCHED -> ProgrammeStage.MATCHED;
      case AGREED -> ProgrammeStage.AGREED;
      case CLOSING -> ProgrammeStage.CLOSING;
      case CLOSED -> ProgrammeStage.CLOSED;
    };
  }
}

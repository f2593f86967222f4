package app.mentoring.agreement.persistence;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MentorLoad;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts open relationships for matching, in one statement. Closing ones no longer count. */
@Dependent
public class JpaMentorLoad implements MentorLoad {

  @Inject private Records records;

  @Override
  public Map<PersonId, Integer> openRelationships(ProgrammeId programme, EnrolmentRole role) {
    String side = role == EnrolmentRole.MENTOR ? "r.mentor" : "r.mentee";
    return records
        .jpql(
            "select %1$s, count(r) from Relationship r where r.organization = :organization"
                    .formatted(side)
                + " and r.programme = :programme and r.phase in :open group by "
                + side,
            Object[].class)
        .setParameter("programme", programme.value())
        .setParameter("open", List.of(RelationshipPhase.MATCHED, RelationshipPhase.AGREED))
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> new PersonId((String) row[0]), row -> ((Number) row[1]).intValue()));
  }
}

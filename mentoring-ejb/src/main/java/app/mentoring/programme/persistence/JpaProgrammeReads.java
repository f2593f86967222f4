package app.mentoring.programme.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.application.ProgrammeReads;
import app.mentoring.programme.application.ProgrammeRow;
import app.mentoring.programme.application.SideFigures;
import app.mentoring.programme.model.EnrolmentRow;
import app.mentoring.programme.model.Programmes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of programmes of the caller's organization. */
@Dependent
public class JpaProgrammeReads implements ProgrammeReads {

  private final Records records;
  private final Programmes programmes;

  @Inject
  public JpaProgrammeReads(Records records, Programmes programmes) {
    this.records = records;
    this.programmes = programmes;
  }

  @Override
  public List<ProgrammeRow> all() {
    return records
        .jpql(
            "select new app.mentoring.programme.application.ProgrammeRow(p.id, p.name, p.purpose,"
                + " p.type, p.state, p.startOn, p.endOn) from Programme p"
                + " where p.organization = :organization",
            ProgrammeRow.class)
        .getResultList();
  }

  @Override
  public Set<ProgrammeId> runBy(PersonId person) {
    return records
        .jpql(
            "select c.programme from ProgrammeCoordinator c"
                + " where c.organization = :organization and c.person = :person",
            String.class)
        .setParameter("person", person.value())
        .getResultStream()
        .map(ProgrammeId::new)
        .collect(toSet());
  }

  @Override
  public List<EnrolmentSummary> placesOf(PersonId person) {
    return programmes.currentOf(person);
  }

  @Override
  public Map<ProgrammeId, Map<EnrolmentRole, Integer>> enrolled(Collection<ProgrammeId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return records
        .jpql(
            "select e.programme, e.role, count(e) from Enrolment e"
                + " where e.organization = :organization and e.programme in :programmes"
                + " and e.withdrawnAt is null group by e.programme, e.role",
            Object[].class)
        .setParameter("programmes", ids.stream().map(ProgrammeId::value).toList())
        .getResultStream()
        .collect(
            groupingBy(
                row -> new ProgrammeId((String) row[0]),
                toMap(row -> (EnrolmentRole) row[1], row -> ((Number) row[2]).intValue())));
  }

  @Override
  public List<SideFigures> sides(ProgrammeId programme) {
    return records
        .jpql(
            "select new app.mentoring.programme.application.SideFigures("
                + "e.role, count(e), sum(e.capacity)) from Enrolment e"
                + " where e.organization = :organization and e.programme = :programme"
                + " and e.withdrawnAt is null group by e.role",
            SideFigures.class)
        .setParameter("programme", programme.value())
        .getResultList();
  }

  @Override
  public Page<EnrolmentSummary> people(
      ProgrammeId programme, EnrolmentRole role, @Nullable String after, int size) {
    List<Object[]> rows =
        records
            .jpql(
                "select e.id, new app.mentoring.programme.model.EnrolmentRow("
                    + "e.person, e.programme, e.role, e.capacity, e.hoursAMonth) from Enrolment e"
                    + " where e.organization = :organization and e.programme = :programme"
                    + " and e.role = :role and e.withdrawnAt is null and e.id > :after"
                    + " order by e.id",
                Object[].class)
            .setParameter("programme", programme.value())
            .setParameter("role", role)
            .setParameter("after", after == null ? "" : after)
            .setMaxResults(size + 1)
            .getResultList();
    String next = rows.size() > size ? (String) rows.get(size - 1)[0] : null;
    return new Page<>(
        rows.stream().limit(size).map(row -> ((EnrolmentRow) row[1]).summary()).toList(), next);
  }
}

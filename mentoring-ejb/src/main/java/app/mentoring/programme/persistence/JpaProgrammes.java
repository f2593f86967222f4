package app.mentoring.programme.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.model.Enrolment;
import app.mentoring.programme.model.EnrolmentRow;
import app.mentoring.programme.model.Programme;
import app.mentoring.programme.model.ProgrammeCoordinator;
import app.mentoring.programme.model.Programmes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Programmes of the caller's organization. */
@Dependent
public class JpaProgrammes implements Programmes {

  private final Records records;

  @Inject
  public JpaProgrammes(Records records) {
    this.records = records;
  }

  @Override
  public Optional<Programme> withId(ProgrammeId id) {
    return records
        .query("Programme.byId", Programme.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Programme> withIds(Collection<ProgrammeId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return records
        .query("Programme.byIds", Programme.class)
        .setParameter("ids", ids.stream().map(ProgrammeId::value).distinct().toList())
        .getResultList();
  }

  @Override
  public List<Programme> openOn(LocalDate day) {
    return records
        .query("Programme.openOn", Programme.class)
        .setParameter("day", day)
        .getResultList();
  }

  @Override
  public List<PersonId> coordinators(ProgrammeId id) {
    return records
        .query("ProgrammeCoordinator.ofProgramme", ProgrammeCoordinator.class)
        .setParameter("programme", id.value())
        .getResultStream()
        .map(ProgrammeCoordinator::person)
        .toList();
  }

  @Override
  public boolean runs(PersonId person, ProgrammeId id) {
    return records
            .query("ProgrammeCoordinator.runs", Long.class)
            .setParameter("programme", id.value())
            .setParameter("person", person.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Enrolment> enrolments(ProgrammeId id, PersonId person) {
    return records
        .query("Enrolment.ofPerson", Enrolment.class)
        .setParameter("programme", id.value())
        .setParameter("person", person.value())
        .getResultList();
  }

  @Override
  public List<EnrolmentSummary> current(ProgrammeId id) {
    return records
        .query("Enrolment.current", EnrolmentRow.class)
        .setParameter("programme", id.value())
        .getResultStream()
        .map(EnrolmentRow::summary)
        .toList();
  }

  @Override
  public List<EnrolmentSummary> currentOf(PersonId person) {
    return records
        .query("Enrolment.currentOfPerson", EnrolmentRow.class)
        .setParameter("person", person.value())
        .getResultStream()
        .map(EnrolmentRow::summary)
        .toList();
  }

  @Override
  public void add(Programme programme) {
    records.em().persist(programme);
  }

  @Override
  public void add(ProgrammeCoordinator coordinator) {
    records.em().persist(coordinator);
  }

  @Override
  public boolean add(Enrolment enrolment) {
    try {
      records.em().persist(enrolment);
      records.em().flush();
      return true;
    } catch (PersistenceException taken) {
      return false;
    }
  }

  @Override
  public void flush() {
    records.em().flush();
  }
}

package app.mentoring.programme.persistence;

import static java.util.stream.Collectors.toMap;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeDirectory;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeSummary;
import app.mentoring.programme.application.Responsible;
import app.mentoring.programme.model.Programme;
import app.mentoring.programme.model.Programmes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Answers later contexts inside their transaction. */
@Dependent
public class JpaProgrammeDirectory implements ProgrammeDirectory {

  private final Programmes programmes;
  private final Responsible responsible;
  private final Clock clock;

  @Inject
  public JpaProgrammeDirectory(Programmes programmes, Responsible responsible, Clock clock) {
    this.programmes = programmes;
    this.responsible = responsible;
    this.clock = clock;
  }

  @Override
  public Map<ProgrammeId, ProgrammeSummary> programmes(Collection<ProgrammeId> ids) {
    return programmes.withIds(ids).stream().collect(toMap(Programme::id, Programme::summary));
  }

  @Override
  public ProgrammeSummary programme(ProgrammeId id) {
    return programmes.withId(id).orElseThrow(NotFound::new).summary();
  }

  @Override
  public List<EnrolmentSummary> enrolments(ProgrammeId id) {
    return programmes.current(id);
  }

  @Override
  public List<EnrolmentSummary> enrolmentsOf(PersonId person) {
    return programmes.currentOf(person);
  }

  @Override
  public List<ProgrammeSummary> open() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return programmes.openOn(today).stream().map(Programme::summary).toList();
  }

  @Override
  public List<PersonId> coordinators(ProgrammeId id) {
    return programmes.coordinators(id);
  }

  @Override
  public void requireCoordinator(PersonId person, ProgrammeId id) {
    if (!responsible.runs(person, id)) {
      throw new NotFound();
    }
  }
}

package app.mentoring.programme.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.platform.Ids;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.api.ProgrammeRegister;
import app.mentoring.programme.model.Enrolment;
import app.mentoring.programme.model.EnrolmentPolicy;
import app.mentoring.programme.model.Load;
import app.mentoring.programme.model.Programme;
import app.mentoring.programme.model.ProgrammeCoordinator;
import app.mentoring.programme.model.Programmes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Makes programmes and enrolments inside the transaction of whoever asks. */
@Dependent
public class ProgrammeBook implements ProgrammeRegister {

  @Inject private Programmes programmes;
  @Inject private PeopleDirectory people;
  @Inject private Ids ids;
  @Inject private Clock clock;

  @Override
  public ProgrammeId open(ProgrammePlan plan, PersonId coordinator) {
    Instant now = clock.instant();
    ProgrammeId id = new ProgrammeId(ids.next());
    Programme programme = Programme.plan(id, plan, now);
    programmes.add(programme);
    programmes.flush();
    programmes.add(ProgrammeCoordinator.appoint(ids.next(), id, coordinator, now));
    programme.open(LocalDate.ofInstant(now, ZoneOffset.UTC));
    return id;
  }

  @Override
  public void enrol(
      ProgrammeId id, PersonId person, EnrolmentRole role, int capacity, int hoursAMonth) {
    Programme programme = programmes.withId(id).orElseThrow(NotFound::new);
    Load load = new Load(capacity, hoursAMonth);
    Enrolment place = Enrolment.take(ids.next(), programme, person, role, load, clock.instant());
    if (!programmes.add(place)) {
      throw new RuleViolation(EnrolmentPolicy.enrolledAlready(role));
    }
    people.welcome(person);
  }
}

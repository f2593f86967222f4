package app.mentoring.programme.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.organization.api.Roles;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.model.Programme;
import app.mentoring.programme.model.ProgrammeCoordinator;
import app.mentoring.programme.model.Programmes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Planning a programme, changing it, and opening and closing its enrolment. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class ProgrammePlanning {

  @Inject private Programmes programmes;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /** What a form for a new programme begins with: the first day of the month after next week. */
  public ProgrammePlan fresh() {
    return ProgrammePlan.fresh(today().plusWeeks(1).plusMonths(1).withDayOfMonth(1));
  }

  /** A new draft that the caller runs. */
  public ProgrammeId create(ProgrammePlan plan) {
    Instant now = clock.instant();
    ProgrammeId id = new ProgrammeId(ids.next());
    programmes.add(Programme.plan(id, plan, now));
    programmes.flush();
    programmes.add(ProgrammeCoordinator.appoint(ids.next(), id, caller.person(), now));
    return id;
  }

  public PlannedProgramme planned(ProgrammeId id) {
    Programme programme = mine(id);
    return new PlannedProgramme(programme.plan(), programme.version());
  }

  /**
   * Changes a programme.
   *
   * @param seen the version of {@link #planned} that the change was made on
   */
  public void change(ProgrammeId id, ProgrammePlan plan, int seen) {
    mine(id).change(plan, seen);
  }

  /** People may enrol from now on. */
  public void open(ProgrammeId id) {
    mine(id).open(today());
  }

  /** Nobody new from now on. */
  public void close(ProgrammeId id) {
    mine(id).close();
  }

  private Programme mine(ProgrammeId id) {
    if (!programmes.runs(caller.person(), id)) {
      throw new NotFound();
    }
    return programmes.withId(id).orElseThrow(NotFound::new);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}

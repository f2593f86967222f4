package app.mentoring.programme.application;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentWithdrawn;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeState;
import app.mentoring.programme.model.Enrolment;
import app.mentoring.programme.model.EnrolmentPolicy;
import app.mentoring.programme.model.Load;
import app.mentoring.programme.model.Programme;
import app.mentoring.programme.model.Programmes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Taking part in a programme, changing how much, and giving a place up. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class EnrolmentDesk {

  @Inject private Programmes programmes;
  @Inject private PeopleDirectory people;
  @Inject private Event<EnrolmentWithdrawn> withdrawn;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /** A draft that the caller takes no part in is not there for them. */
  public EnrolmentView view(ProgrammeId id) {
    Programme programme = programmes.withId(id).orElseThrow(NotFound::new);
    List<Enrolment> mine = places(id).stream().filter(Enrolment::isCurrent).toList();
    if (programme.state() == ProgrammeState.DRAFT && mine.isEmpty()) {
      throw new NotFound();
    }
    return new EnrolmentView(
        id,
        programme.name(),
        programme.plan().purpose(),
        programme.type(),
        programme.summary().start(),
        programme.summary().end(),
        EnrolmentPolicy.takesPeople(programme, today()).isAllowed(),
        programme.most(EnrolmentRole.MENTOR),
        programme.most(EnrolmentRole.MENTEE),
        programme.defaults(),
        mine.stream().map(Enrolment::summary).toList());
  }

  /**
   * Takes one place or both, or none when one of them is refused; from now on others may see the
   * person, and mail may reach them.
   *
   * @throws RuleViolation with every reason, a second place on the same side among them
   */
  public void enrol(ProgrammeId id, List<TakePlace> wanted) {
    Programme programme = programmes.withId(id).orElseThrow(NotFound::new);
    List<Enrolment> before = places(id);
    Decision decision =
        EnrolmentPolicy.takesPeople(programme, today())
            .and(Decision.refuseIf(wanted.isEmpty(), Refusal.of("programme.no-side")));
    for (TakePlace place : wanted) {
      decision =
          decision
              .and(EnrolmentPolicy.mayTake(before, place.role()))
              .and(EnrolmentPolicy.mayCarry(programme, place.role(), load(place)));
    }
    decision.orThrow();
    wanted.forEach(place -> take(programme, before, place));
    people.welcome(caller.person());
  }

  private void take(Programme programme, List<Enrolment> before, TakePlace place) {
    Optional<Enrolment> givenUp =
        before.stream().filter(each -> each.role() == place.role()).findFirst();
    if (givenUp.isPresent()) {
      givenUp.get().takeAgain(programme, load(place), clock.instant());
      return;
    }
    Enrolment enrolment =
        Enrolment.take(
            ids.next(), programme, caller.person(), place.role(), load(place), clock.instant());
    if (!programmes.add(enrolment)) {
      throw new RuleViolation(EnrolmentPolicy.enrolledAlready(place.role()));
    }
  }

  /** Carries more or less from now on. */
  public void change(ProgrammeId id, TakePlace place) {
    Programme programme = programmes.withId(id).orElseThrow(NotFound::new);
    mine(id, place.role()).change(programme, load(place));
  }

  /** Gives a place up; open proposals lapse, relationships go on. */
  public void withdraw(ProgrammeId id, EnrolmentRole role) {
    withdrawn.fire(mine(id, role).withdraw(clock.instant()));
  }

  private Enrolment mine(ProgrammeId id, EnrolmentRole role) {
    return places(id).stream()
        .filter(place -> place.role() == role)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(Refusal.of("programme.not-enrolled")));
  }

  private List<Enrolment> places(ProgrammeId id) {
    return programmes.enrolments(id, caller.person());
  }

  private static Load load(TakePlace place) {
    return new Load(place.capacity(), place.hoursAMonth());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}

package app.mentoring.sample.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.OrganizationRegister;
import app.mentoring.people.api.NewPerson;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PeopleRegister;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.platform.SystemJob;
import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.api.ProgrammeRegister;
import app.mentoring.programme.api.ProgrammeType;
import app.mentoring.sample.application.SampleCast.Part;
import app.mentoring.sample.application.SamplePerson.Place;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Founds the sample organizations in one transaction: all of them, or none. Each has people, a
 * programme that they are enrolled in and that waits for its round, and one pair that is together
 * already, so that nobody's first page is empty.
 */
@Stateless
@PermitAll
public class SampleFounding {

  private static final int HOURS_A_MONTH = 3;

  /**
   * The people of an organization, and who they became.
   *
   * @param known ids, in the order of the people
   */
  private record Filled(SamplePlan plan, List<SamplePerson> invented, List<PersonId> known) {

    int place(Part part) {
      return IntStream.range(0, invented.size())
          .filter(i -> invented.get(i).part() == part)
          .findFirst()
          .orElseThrow();
    }

    PersonId player(Part part) {
      return known.get(place(part));
    }
  }

  @Inject private OrganizationRegister organizations;
  @Inject private AccountRegister accounts;
  @Inject private PeopleRegister people;
  @Inject private PeopleDirectory directory;
  @Inject private ProgrammeRegister programmes;
  @Inject private Event<MatchMade> matchMade;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  private final SecureRandom random = new SecureRandom();

  /**
   * Makes the sample unless there is an organization already.
   *
   * @return who may log in; empty when nothing was made
   */
  @SystemJob
  public List<SampleAccount> foundWhereNothingIs() {
    if (!organizations.isEmpty()) {
      return List.of();
    }
    List<SampleAccount> made = new ArrayList<>();
    for (SamplePlan plan : List.of(SamplePlan.AURORA, SamplePlan.MERIDIAN)) {
      made.addAll(found(plan));
    }
    return made;
  }

  private List<SampleAccount> found(SamplePlan plan) {
    ZoneId zone = ZoneId.of(plan.zone());
    caller.enterAsSystem(
        organizations.found(plan.slug(), plan.name(), zone, plan.language(), plan.hue()));
    try {
      Filled filled = register(plan, SampleGenerator.people(plan));
      ProgrammeId programme = programme(filled);
      matchMade.fire(
          new MatchMade(
              new ProposalId(ids.next()),
              programme,
              filled.player(Part.MENTOR),
              filled.player(Part.MENTEE),
              clock.instant()));
      return accounts(filled);
    } finally {
      caller.leaveAsSystem();
    }
  }

  private Filled register(SamplePlan plan, List<SamplePerson> invented) {
    List<PersonId> known = new ArrayList<>();
    for (SamplePerson person : invented) {
      known.add(people.register(newPerson(plan, person, known)));
    }
    return new Filled(plan, invented, known);
  }

  private static NewPerson newPerson(SamplePlan plan, SamplePerson person, List<PersonId> known) {
    return new NewPerson(
        person.name(),
        login(plan, person),
        null,
        ZoneId.of(person.site().zone()),
        person.languages(),
        person.offered(),
        person.wanted(),
        person.values(),
        person.stage(),
        person.hours(),
        person.title(),
        person.department(),
        person.site().name(),
        person.story(),
        person.manager() < 0 ? null : known.get(person.manager()));
  }

  private static String login(SamplePlan plan, SamplePerson person) {
    return SampleNames.login(person.name()) + "@" + plan.slug() + ".example";
  }

  private ProgrammeId programme(Filled filled) {
    SamplePlan plan = filled.plan();
    LocalDate start =
        LocalDate.ofInstant(clock.instant(), ZoneId.of(plan.zone())).withDayOfMonth(1);
    ProgrammePlan wanted =
        new ProgrammePlan(
            plan.programme(),
            plan.purpose(),
            ProgrammeType.CAREER,
            start,
            start.plusMonths(9),
            3,
            1,
            null,
            AgreementDefaults.SHIPPED);
    ProgrammeId programme = programmes.open(wanted, filled.player(Part.COORDINATOR));
    for (int i = 0; i < filled.invented().size(); i++) {
      enrol(programme, filled.known().get(i), filled.invented().get(i).place());
    }
    return programme;
  }

  private void enrol(ProgrammeId programme, PersonId person, Place place) {
    if (place.mentees() > 0) {
      programmes.enrol(
          programme,
          person,
          EnrolmentRole.MENTOR,
          place.mentees(),
          HOURS_A_MONTH * place.mentees());
    }
    if (place.mentee()) {
      programmes.enrol(programme, person, EnrolmentRole.MENTEE, 1, HOURS_A_MONTH);
    }
  }

  /** Only these get a password, because hashing one takes its time on purpose. */
  private List<SampleAccount> accounts(Filled filled) {
    return Arrays.stream(Part.values())
        .map(
            part ->
                new SampleAccount(
                    filled.plan().slug(),
                    part.label(),
                    login(filled.plan(), filled.invented().get(filled.place(part))),
                    open(filled.player(part), part),
                    ""))
        .toList();
  }

  private String open(PersonId person, Part part) {
    if (part.role() != null) {
      accounts.grant(person, part.role());
    }
    directory.welcome(person);
    String password = ReadablePassword.next(random);
    accounts.choosePassword(person, password);
    return password;
  }
}

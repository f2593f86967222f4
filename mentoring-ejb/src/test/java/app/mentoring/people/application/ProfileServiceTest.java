package app.mentoring.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.model.EmailAddress;
import app.mentoring.people.model.Person;
import app.mentoring.people.persistence.JpaPeopleDirectory;
import app.mentoring.people.persistence.JpaPersons;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Records;
import app.mentoring.test.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own profile, and what one sees of others. */
class ProfileServiceTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  private final TestDatabase database = TestDatabase.h2();

  @BeforeEach
  void people() {
    person("ada", true);
    person("bo", false);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void who_said_nothing_meets_in_office_hours_where_the_organization_is() {
    assertThat(as("bo", Roles.PARTICIPANT, ProfileService::mine).hours())
        .isEqualTo(WeeklyHours.OFFICE);
    assertThat(as("bo", Roles.PARTICIPANT, ProfileService::reader))
        .contains(new ReaderCard("bo", "en", ZoneId.of("Europe/Berlin")));
  }

  @Test
  void a_profile_is_kept_in_the_spelling_that_others_use() {
    as("ada", Roles.PARTICIPANT, service -> service.save(wish(1, "Ada", "Project Management")));
    MyProfile bo =
        as("bo", Roles.PARTICIPANT, service -> service.save(wish(1, "Bo", "project  management")));
    assertThat(bo.offered()).containsExactly("Project Management");
    assertThat(bo.version()).isEqualTo(2);
  }

  @Test
  void the_second_of_two_tabs_is_warned_and_overwrites_nothing() {
    as("ada", Roles.PARTICIPANT, service -> service.save(wish(1, "Ada", "Java")));
    assertThatThrownBy(
            () -> as("ada", Roles.PARTICIPANT, service -> service.save(wish(1, "Eve", "Go"))))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("people.changed-elsewhere");
    MyProfile kept = as("ada", Roles.PARTICIPANT, ProfileService::mine);
    assertThat(kept.name()).isEqualTo("Ada");
    assertThat(kept.offered()).containsExactly("Java");
  }

  @Test
  void a_profile_that_will_not_do_is_refused_and_nothing_is_kept() {
    assertThatThrownBy(
            () -> as("ada", Roles.PARTICIPANT, service -> service.save(wish(1, " ", "Java"))))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("people.name-missing");
    assertThat(as("ada", Roles.PARTICIPANT, ProfileService::mine).name()).isEqualTo("ada");
  }

  @Test
  void participants_see_who_is_welcome_and_themselves() {
    assertThat(see("bo", Roles.PARTICIPANT, "ada").name()).isEqualTo("ada");
    assertThat(see("bo", Roles.PARTICIPANT, "bo").own()).isTrue();
    assertThatThrownBy(() -> see("ada", Roles.PARTICIPANT, "bo")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> see("ada", Roles.SPONSOR, "bo")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> see("ada", Roles.PARTICIPANT, "nobody")).isInstanceOf(NotFound.class);
  }

  @Test
  void coordinators_and_administrators_see_newcomers_too() {
    assertThat(see("ada", Roles.COORDINATOR, "bo").welcome()).isFalse();
    assertThat(see("ada", Roles.ADMINISTRATOR, "bo").name()).isEqualTo("bo");
  }

  @Test
  void skills_are_proposed_once_something_is_typed() {
    as("ada", Roles.PARTICIPANT, service -> service.save(wish(1, "Ada", "Java")));
    List<String> like = as("bo", Roles.PARTICIPANT, service -> service.skillsLike("av"));
    assertThat(like).containsExactly("Java");
    List<String> blank = as("bo", Roles.PARTICIPANT, service -> service.skillsLike(" "));
    assertThat(blank).isEmpty();
  }

  private PersonPage see(String reader, String role, String other) {
    return as(reader, role, service -> service.person(new PersonId(other)));
  }

  private static SaveProfile wish(int version, String name, String skill) {
    return new SaveProfile(
        version,
        name,
        null,
        "en",
        Set.of(),
        null,
        List.of(skill),
        List.of(),
        Set.of(),
        WeeklyHours.OFFICE,
        "");
  }

  private <T> T as(String person, String role, Function<ProfileService, T> work) {
    return database.ask(
        records -> {
          Caller caller = new Caller();
          caller.enter(TestDatabase.AURORA, new PersonId(person), Set.of(role));
          return work.apply(service(records, caller));
        });
  }

  private static ProfileService service(Records records, Caller caller) {
    JpaPersons persons = new JpaPersons(records);
    return new ProfileService(
        persons,
        new JpaPeopleDirectory(records, persons, new EnglishInBerlin(), CLOCK),
        new RecordedAccounts(records, new Ids(CLOCK)),
        caller,
        new Ids(CLOCK),
        CLOCK);
  }

  private void person(String name, boolean welcome) {
    database.account(TestDatabase.AURORA, name);
    database.run(
        records -> {
          EmailAddress email = new EmailAddress(name + "@example.test");
          Person person = Person.bringIn(new PersonId(name), name, email, "en", CLOCK.instant());
          if (welcome) {
            person.welcome(CLOCK.instant());
          }
          new JpaPersons(records).add(person);
        });
  }
}

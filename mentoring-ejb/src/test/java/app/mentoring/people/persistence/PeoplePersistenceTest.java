package app.mentoring.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.OrganizationDefaults;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.MatchProfile;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WorkingValue;
import app.mentoring.people.model.EmailAddress;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Profile;
import app.mentoring.people.model.Workplace;
import app.mentoring.platform.Records;
import app.mentoring.test.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the database keeps of people, and what other contexts are told about them. */
class PeoplePersistenceTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final OrganizationDefaults DEFAULTS =
      new OrganizationDefaults() {
        @Override
        public ZoneId zone() {
          return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Locale language() {
          return Locale.ENGLISH;
        }
      };

  private final TestDatabase database = TestDatabase.h2();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everything_that_a_person_says_comes_back() {
    PersonId ada = person("ada", full(List.of("Java", "Cloud  design"), List.of("Leading")));

    Profile read = database.ask(records -> persons(records).of(ada).orElseThrow().profile());

    assertThat(read).isEqualTo(full(List.of("Cloud design", "Java"), List.of("Leading")));
  }

  @Test
  void a_changed_list_of_skills_changes_only_the_difference() {
    PersonId ada = person("ada", full(List.of("Java", "Chess"), List.of("Java")));

    database.run(
        records ->
            persons(records)
                .of(ada)
                .orElseThrow()
                .edit(
                    full(List.of("chess", "Go"), List.of()),
                    () -> UUID.randomUUID().toString(),
                    NOW));

    Person read = database.ask(records -> persons(records).of(ada).orElseThrow());
    assertThat(database.ask(records -> persons(records).of(ada).orElseThrow().profile()).offered())
        .containsExactly("Chess", "Go");
    assertThat(read.version()).isEqualTo(2);
  }

  @Test
  void a_change_of_skills_alone_counts_as_a_change_of_the_person() {
    PersonId ada = person("ada", full(List.of("Java"), List.of()));
    database.run(
        records ->
            persons(records)
                .of(ada)
                .orElseThrow()
                .edit(full(List.of("Go"), List.of()), () -> UUID.randomUUID().toString(), NOW));
    int version = database.ask(records -> persons(records).of(ada).orElseThrow().version());
    assertThat(version).isEqualTo(2);
  }

  @Test
  void the_directory_tells_summaries_contacts_and_hours_and_leaves_out_who_is_unknown() {
    PersonId ada = person("ada", full(List.of(), List.of()));
    PersonId bo = person("bo", null);
    List<PersonId> all = List.of(ada, bo, new PersonId("nobody"));

    database.run(
        records -> {
          JpaPeopleDirectory directory = directory(records);
          assertThat(directory.summaries(all)).containsOnlyKeys(ada, bo);
          assertThat(got(directory.summaries(all), bo).zone())
              .isEqualTo(ZoneId.of("Europe/Berlin"));
          assertThat(got(directory.contacts(all), ada).invited()).isFalse();
          assertThat(got(directory.contacts(all), ada).language()).isEqualTo(Locale.GERMAN);
          assertThat(directory.hours(all).get(bo)).isEqualTo(WeeklyHours.OFFICE);
          assertThat(directory.hours(all).get(ada)).isNotEqualTo(WeeklyHours.OFFICE);
          directory.welcome(ada);
        });

    boolean invited = database.ask(records -> got(directory(records).contacts(all), ada).invited());
    assertThat(invited).isTrue();
  }

  @Test
  void matching_is_told_skills_values_and_two_links_of_the_chain() {
    PersonId top = person("top", null);
    PersonId head = person("head", null);
    PersonId lead = person("lead", null);
    PersonId ada = person("ada", full(List.of("Java"), List.of("Leading")));
    place(head, top);
    place(lead, head);
    place(ada, lead);

    Map<PersonId, MatchProfile> told =
        database.ask(records -> directory(records).profiles(List.of(ada, top)));

    assertThat(told).containsOnlyKeys(ada, top);
    MatchProfile profile = got(told, ada);
    assertThat(profile.chain()).containsExactly(lead, head);
    assertThat(profile.skillsOffered()).containsExactly("java");
    assertThat(profile.skillsWanted()).containsExactly("leading");
    assertThat(profile.values()).containsExactlyInAnyOrder("HONESTY", "HUMOUR");
    assertThat(profile.languages()).containsExactlyInAnyOrder("de", "sw");
    assertThat(profile.stage()).isEqualTo(CareerStage.SENIOR);
    assertThat(profile.zone()).isEqualTo(ZoneId.of("Africa/Nairobi"));
    assertThat(profile.department()).isEqualTo("Works");
    assertThat(got(told, top).hours()).isNull();
    assertThat(got(told, top).languages()).isEmpty();
  }

  @Test
  void a_circle_of_managers_ends() {
    PersonId ada = person("ada", null);
    PersonId bo = person("bo", null);
    place(ada, bo);
    place(bo, ada);
    Map<PersonId, MatchProfile> told =
        database.ask(records -> directory(records).profiles(List.of(ada)));
    assertThat(got(told, ada).chain()).containsExactly(bo);
  }

  @Test
  void skills_in_use_are_proposed_by_how_many_use_them_and_jokers_are_letters() {
    person("ada", full(List.of("Java", "100% Java"), List.of()));
    person("bo", full(List.of("JAVA", "JavaScript"), List.of()));

    database.run(
        records -> {
          assertThat(persons(records).skillsLike("java", 10))
              .containsExactly("JAVA", "100% Java", "JavaScript");
          assertThat(persons(records).skillsLike("%", 10)).containsExactly("100% Java");
          assertThat(persons(records).skillsLike("_", 10)).isEmpty();
          assertThat(persons(records).skillsLike("!", 10)).isEmpty();
          assertThat(persons(records).spellings(List.of("javascript", "go")))
              .containsExactly(Map.entry("javascript", "JavaScript"));
        });
  }

  @Test
  void another_organization_sees_nobody_of_this_one() {
    PersonId ada = person("ada", full(List.of("Java"), List.of()));
    database.run(
        TestDatabase.MERIDIAN,
        records -> {
          assertThat(persons(records).of(ada)).isEmpty();
          assertThat(persons(records).withEmails(List.of("ada@example.test"))).isEmpty();
          assertThat(persons(records).skillsLike("java", 10)).isEmpty();
          assertThat(directory(records).summaries(List.of(ada))).isEmpty();
          assertThat(directory(records).profiles(List.of(ada))).isEmpty();
        });
  }

  private void place(PersonId person, PersonId manager) {
    database.run(
        records ->
            persons(records)
                .of(person)
                .orElseThrow()
                .place(new Workplace("Engineer", "Works", null, manager), NOW));
  }

  private PersonId person(String name, @Nullable Profile profile) {
    database.account(TestDatabase.AURORA, name);
    PersonId id = new PersonId(name);
    database.run(
        records -> {
          Person person =
              Person.bringIn(id, name, new EmailAddress(name + "@Example.test"), "en", NOW);
          if (profile != null) {
            person.describe(profile, () -> UUID.randomUUID().toString(), NOW);
          }
          persons(records).add(person);
        });
    return id;
  }

  private static Profile full(List<String> offered, List<String> wanted) {
    return new Profile(
        "Ada Ψ",
        ZoneId.of("Africa/Nairobi"),
        "de",
        Set.of("de", "sw"),
        CareerStage.SENIOR,
        offered,
        wanted,
        Set.of(WorkingValue.HONESTY, WorkingValue.HUMOUR),
        new WeeklyHours(WeeklyHours.OFFICE.spans().subList(1, 3)),
        "From a <b>small</b> town 🚲");
  }

  private static <T> T got(Map<PersonId, T> told, PersonId person) {
    return Objects.requireNonNull(told.get(person));
  }

  private static JpaPersons persons(Records records) {
    return new JpaPersons(records);
  }

  private static JpaPeopleDirectory directory(Records records) {
    return new JpaPeopleDirectory(
        records, persons(records), DEFAULTS, Clock.fixed(NOW, ZoneOffset.UTC));
  }
}

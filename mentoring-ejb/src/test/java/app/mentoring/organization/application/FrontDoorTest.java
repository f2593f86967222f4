package app.mentoring.organization.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.RoleGrant;
import app.mentoring.organization.persistence.JpaAccounts;
import app.mentoring.organization.persistence.JpaOrganizations;
import app.mentoring.platform.Caller;
import app.mentoring.platform.PasswordHasher;
import app.mentoring.platform.Records;
import app.mentoring.test.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDoorTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
  private static final PasswordHasher HASHER = new PasswordHasher();
  private static final TestDatabase DATABASE = TestDatabase.h2();

  @BeforeAll
  static void threePeople() {
    DATABASE.run(
        records -> {
          JpaAccounts accounts = new JpaAccounts(records);
          Account mara = Account.open(new PersonId("mara"), "Mara@aurora.example", "Mara");
          mara.choosePassword(HASHER.hash("kelp-tram-fjord"));
          accounts.add(mara);
          Account gone = Account.open(new PersonId("gone"), "gone@aurora.example", "Gone");
          gone.choosePassword(HASHER.hash("kelp-tram-fjord"));
          gone.close(CLOCK.instant());
          accounts.add(gone);
          accounts.add(Account.open(new PersonId("new"), "new@aurora.example", "New"));
          accounts.flush();
          accounts.add(RoleGrant.give("g", new PersonId("mara"), Role.SPONSOR));
        });
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  /** Nobody is slowed down, unless said so; failures are listed. */
  private static final class Pace extends FrontPace {

    private final List<String> failed = new ArrayList<>();
    private boolean held;

    @Override
    public boolean mayTry(Door door, String subject) {
      return !held;
    }

    @Override
    public void failed(Door door, String subject) {
      failed.add(door + " " + subject.replace('\n', '/'));
    }

    @Override
    public void succeeded(Door door, String subject) {}
  }

  private final Pace pace = new Pace();

  private Optional<SignedIn> logIn(String slug, String login, String password) {
    return DATABASE.ask(records -> door(records).logIn(slug, login, password, "192.0.2.1"));
  }

  private FrontDoor door(Records records) {
    JpaOrganizations organizations = new JpaOrganizations(records);
    DoorBook book = new DoorBook(organizations, new JpaAccounts(records), new Caller(), CLOCK);
    return new FrontDoor(organizations, book, pace, HASHER);
  }

  @ParameterizedTest(name = "{3}: one hash")
  @CsvSource({
    "aurora, mara@aurora.example, kelp-tram-fjord, right",
    "aurora, mara@aurora.example, kelp-tram-fiord, wrong password",
    "aurora, nobody@aurora.example, kelp-tram-fjord, unknown person",
    "aurora, gone@aurora.example, kelp-tram-fjord, closed account",
    "aurora, new@aurora.example, kelp-tram-fjord, no password yet",
    "borealis, mara@aurora.example, kelp-tram-fjord, unknown organization",
    "'', '', '', nothing typed",
  })
  void everyAnswerTakesExactlyOneHash(
      String slug, String login, String password, String description) {
    long before = HASHER.evaluations();

    boolean in = logIn(slug, login, password).isPresent();

    assertThat(HASHER.evaluations() - before).as(description).isEqualTo(1);
    assertThat(in).isEqualTo(description.equals("right"));
  }

  @Test
  void whoIsSlowedDownCostsOneHashAndDoesNotComeInWithTheRightPasswordEither() {
    pace.held = true;
    long before = HASHER.evaluations();

    assertThat(logIn("aurora", "mara@aurora.example", "kelp-tram-fjord")).isEmpty();
    assertThat(HASHER.evaluations() - before).isEqualTo(1);
    assertThat(pace.failed).as("waiting is not made longer by trying").isEmpty();
  }

  @Test
  void failuresCountForTheAccountWhetherItExistsOrNotAndForTheSource() {
    logIn("aurora", "Nobody@aurora.example", "kelp-tram-fjord");
    logIn("borealis", "x", "kelp-tram-fjord");

    assertThat(pace.failed)
        .containsExactly(
            "LOGIN aurora/nobody@aurora.example",
            "LOGIN_SOURCE 192.0.2.1",
            "LOGIN borealis/x",
            "LOGIN_SOURCE 192.0.2.1");
  }

  @Test
  void theLogInNameIsTakenInAnyCaseAndTheSessionKnowsTheRoles() {
    SignedIn mara = logIn("aurora", " MARA@Aurora.example ", "kelp-tram-fjord").orElseThrow();

    assertThat(mara.person()).isEqualTo("mara");
    assertThat(mara.organization()).isEqualTo(TestDatabase.AURORA.value());
    assertThat(mara.roles()).containsExactly("sponsor");
  }

  @Test
  void aSessionOfAnEarlierEpochEnds() {
    SignedIn now = logIn("aurora", "mara@aurora.example", "kelp-tram-fjord").orElseThrow();
    SignedIn earlier =
        new SignedIn(now.organization(), now.slug(), now.person(), now.roles(), now.epoch() - 1);
    SignedIn closed = new SignedIn(now.organization(), now.slug(), "gone", now.roles(), 2);

    assertThat(DATABASE.<Optional<SignedIn>>ask(records -> door(records).again(now))).contains(now);
    assertThat(DATABASE.<Optional<SignedIn>>ask(records -> door(records).again(earlier))).isEmpty();
    assertThat(DATABASE.<Optional<SignedIn>>ask(records -> door(records).again(closed))).isEmpty();
  }

  @Test
  void nobodyOfAnotherOrganizationComesInHere() {
    Optional<SignedIn> in =
        DATABASE.ask(
            TestDatabase.MERIDIAN,
            records ->
                door(records)
                    .logIn("meridian", "mara@aurora.example", "kelp-tram-fjord", "192.0.2.1"));

    assertThat(in).isEmpty();
  }

  @Test
  void aSessionOfAnotherOrganizationFindsNoAccount() {
    SignedIn stranger =
        new SignedIn(
            new OrganizationId(TestDatabase.MERIDIAN.value()).value(),
            "meridian",
            "mara",
            java.util.Set.of(),
            1);

    assertThat(
            DATABASE.<Optional<SignedIn>>ask(
                TestDatabase.MERIDIAN, records -> door(records).again(stranger)))
        .isEmpty();
  }

  @Test
  void theFrontShowsNothingOfAnUnknownOrganization() {
    assertThat(DATABASE.<Optional<OrganizationFront>>ask(r -> door(r).front("borealis"))).isEmpty();
    assertThat(DATABASE.<Optional<Organization>>ask(r -> new JpaOrganizations(r).withSlug("x")))
        .isEmpty();
  }
}

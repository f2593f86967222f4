package app.mentoring.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.database.StatementCount;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.SheetField;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Profile;
import app.mentoring.people.persistence.JpaPersons;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Records;
import app.mentoring.platform.Texts;
import app.mentoring.test.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bringing people in, on a real schema. */
class ImportServiceTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final String SAMPLE =
      """
      Name;E-Mail;Abteilung;Vorgesetzte;Kompetenzen;Religion
      Ada Lovelace;Ada@Aurora.example;Works;grace@aurora.example;Java, SQL;none
      Grace Hopper;grace@aurora.example;Works;;java;none
      """;

  private TestDatabase database;

  @BeforeAll
  static void count() {
    System.setProperty("mentoring.server-timing", "true");
  }

  @AfterAll
  static void countNoMore() {
    System.clearProperty("mentoring.server-timing");
  }

  @BeforeEach
  void open() {
    database = TestDatabase.h2();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_dry_run_tells_what_would_happen_and_writes_nothing() {
    ImportReport report = tryOut(SAMPLE);
    assertThat(report).isEqualTo(new ImportReport(2, 0, 0, 0, List.of()));
    assertThat(people()).isZero();
    assertThat(accounts()).isZero();
  }

  @Test
  void an_import_does_what_the_dry_run_told() {
    assertThat(bringIn(SAMPLE)).isEqualTo(tellsNow(2, 0, 0));
    Person ada = person("ada@aurora.example");
    assertThat(ada.email()).isEqualTo("Ada@Aurora.example");
    assertThat(ada.workplace().department()).isEqualTo("Works");
    assertThat(ada.workplace().manager()).isEqualTo(person("grace@aurora.example").id());
    assertThat(ada.isWelcome()).isFalse();
    assertThat(ada.profile().language()).isEqualTo("en");
    assertThat(accounts()).isEqualTo(2);
  }

  @Test
  void one_skill_in_two_spellings_becomes_one() {
    bringIn(SAMPLE);
    assertThat(profile("ada@aurora.example").offered()).containsExactly("Java", "SQL");
    assertThat(profile("grace@aurora.example").offered()).containsExactly("Java");
  }

  @Test
  void the_same_file_again_changes_nothing_and_doubles_nobody() {
    bringIn(SAMPLE);
    int version = person("ada@aurora.example").version();
    assertThat(bringIn(SAMPLE)).isEqualTo(tellsNow(0, 0, 2));
    assertThat(people()).isEqualTo(2);
    assertThat(accounts()).isEqualTo(2);
    assertThat(person("ada@aurora.example").version()).isEqualTo(version);
  }

  @Test
  void an_address_in_other_case_is_the_same_person() {
    bringIn(SAMPLE);
    String again = "Name;E-Mail;Abteilung\nAda King;ADA@AURORA.EXAMPLE;Energy\n";
    assertThat(tryOut(again)).isEqualTo(tellsNow(0, 1, 0));
    assertThat(bringIn(again)).isEqualTo(tellsNow(0, 1, 0));
    assertThat(people()).isEqualTo(2);
    Person ada = person("ada@aurora.example");
    assertThat(ada.name()).isEqualTo("Ada King");
    assertThat(ada.workplace().department()).isEqualTo("Energy");
    assertThat(ada.workplace().manager()).as("kept").isNotNull();
    assertThat(profile("ada@aurora.example").offered()).as("kept").hasSize(2);
  }

  @Test
  void bad_lines_are_held_back_and_the_others_come_in() {
    String file = "Name,Mail\nAda,a@b.org\nBo,nonsense\n,c@b.org\nDi,A@B.ORG\nEd,e@b.org\n";
    ImportReport tried = tryOut(file);
    assertThat(tried.heldBack()).isEqualTo(3);
    assertThat(tried.problems())
        .extracting(ImportReport.BadLine::line, bad -> bad.reason().key())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "people.refusal.email-malformed"),
            org.assertj.core.groups.Tuple.tuple(4, "people.refusal.name-missing"),
            org.assertj.core.groups.Tuple.tuple(5, "people.refusal.email-twice"));
    assertThat(bringIn(file)).isEqualTo(tried);
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void nothing_of_a_sensitive_column_is_taken_even_when_asked_for() {
    List<SheetField> columns =
        List.of(
            SheetField.NAME,
            SheetField.EMAIL,
            SheetField.DEPARTMENT,
            SheetField.LEAVE_OUT,
            SheetField.LEAVE_OUT,
            SheetField.SKILLS_OFFERED);
    assertThatThrownBy(() -> ask(service -> service.bringIn(bytes(SAMPLE), columns)))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("people.column-sensitive");
    assertThat(people()).isZero();
  }

  @Test
  void another_organization_may_know_the_same_address() {
    bringIn(SAMPLE);
    ImportReport there =
        database.ask(
            TestDatabase.MERIDIAN,
            records -> service(records).bringIn(bytes(SAMPLE), columns(service(records), SAMPLE)));
    assertThat(there.added()).isEqualTo(2);
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void five_thousand_lines_come_in_with_few_questions_and_in_short_time() {
    String file =
        "Name,E-Mail,Manager,Skills\n"
            + IntStream.range(0, 5_000)
                .mapToObj(
                    i ->
                        "P %d,p%d@big.example,%s,Skill %d; Skill %d"
                            .formatted(
                                i, i, i == 0 ? "" : "p" + i / 10 + "@big.example", i % 50, i % 7))
                .collect(Collectors.joining("\n"));
    StatementCount.reset();
    assertThat(tryOut(file).added()).isEqualTo(5_000);
    assertThat(StatementCount.count()).as("statements of the dry run").isLessThanOrEqualTo(10);
    long start = System.nanoTime();
    assertThat(bringIn(file).added()).isEqualTo(5_000);
    assertThat(System.nanoTime() - start).as("import").isLessThan(30_000_000_000L);
    StatementCount.reset();
    assertThat(tryOut(file)).isEqualTo(tellsNow(0, 0, 5_000));
    assertThat(StatementCount.count()).as("statements of the next").isLessThanOrEqualTo(20);
  }

  @Test
  void the_sheets_of_somebody_else_come_in_without_what_they_tell_too_much() throws IOException {
    Path folder = Path.of("../../shared/data/matching").toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(folder), "no ../shared/data beside the project");
    for (String name : List.of("mentees.csv", "mentors.csv")) {
      byte[] file = Files.readAllBytes(folder.resolve(name));
      String text = new String(file, StandardCharsets.UTF_8);
      assertThat(bringIn(text)).isEqualTo(tellsNow(50, 0, 0));
      assertThat(bringIn(text)).isEqualTo(tellsNow(0, 0, 50));
    }
    Person first = person("mentee.00@gov.uk");
    assertThat(first.name()).isEqualTo("mentee 00");
    assertThat(first.workplace().department()).isEqualTo("Department of Virtue");
    assertThat(profile("mentee.00@gov.uk").offered()).containsExactly("Security");
    assertThat(profile("mentee.00@gov.uk").stage()).isEqualTo(CareerStage.EARLY);
    assertThat(profile("mentee.00@gov.uk").story()).isEmpty();
  }

  private static ImportReport tellsNow(int added, int changed, int same) {
    return new ImportReport(added, changed, same, 0, List.of());
  }

  private ImportReport tryOut(String file) {
    return ask(service -> service.tryOut(bytes(file), columns(service, file)));
  }

  private ImportReport bringIn(String file) {
    return ask(service -> service.bringIn(bytes(file), columns(service, file)));
  }

  private <T> T ask(Function<ImportService, T> work) {
    return database.ask(records -> work.apply(service(records)));
  }

  private static List<SheetField> columns(ImportService service, String file) {
    return service.look(bytes(file)).columns().stream().map(SheetView.Column::proposal).toList();
  }

  private Person person(String key) {
    return database.ask(records -> new JpaPersons(records).withEmails(Set.of(key)).get(0));
  }

  private Profile profile(String key) {
    return database.ask(
        records -> new JpaPersons(records).withEmails(Set.of(key)).get(0).profile());
  }

  private long people() {
    return count("select count(p) from Person p where p.organization = :organization");
  }

  private long accounts() {
    return count("select count(a) from Account a where a.organization = :organization");
  }

  private long count(String jpql) {
    return database.ask(records -> records.jpql(jpql, Long.class).getSingleResult());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ImportService service(Records records) {
    return new ImportService(
        new JpaPersons(records),
        new RecordedAccounts(records, new Ids(CLOCK)),
        new EnglishInBerlin(),
        new Ids(CLOCK),
        CLOCK,
        new Texts());
  }
}

package app.mentoring.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WorkingValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The life of a person. */
class PersonTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final PersonId ADA = new PersonId("0192f0c0-0000-7000-8000-000000000001");

  private final AtomicInteger number = new AtomicInteger();

  @Test
  void a_newcomer_is_not_welcome_and_has_said_nothing() {
    Person ada = ada();
    assertThat(ada.isWelcome()).isFalse();
    assertThat(ada.hasSpoken()).isFalse();
    assertThat(ada.hours()).isEmpty();
    assertThat(ada.profile().languages()).isEmpty();
    assertThat(ada.workplace()).isEqualTo(Workplace.UNKNOWN);
  }

  @Test
  void the_address_is_kept_as_written_and_compared_in_lower_case() {
    assertThat(ada().email()).isEqualTo("Ada@Example.org");
    assertThat(ada().emailKey()).isEqualTo("ada@example.org");
  }

  @Test
  void the_tone_is_the_checksum_of_the_id() {
    CRC32 sum = new CRC32();
    sum.update(ADA.value().getBytes(StandardCharsets.UTF_8));
    assertThat(ada().tone()).isEqualTo((int) (sum.getValue() % 8)).isBetween(0, 7);
  }

  @Test
  void a_person_without_a_name_does_not_come_in() {
    assertThatThrownBy(() -> Person.bringIn(ADA, " ", new EmailAddress("a@example.org"), "en", NOW))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("people.name-missing");
  }

  @Test
  void one_skill_in_two_spellings_is_kept_once_and_both_lists_are_apart() {
    Person ada = ada();
    ada.edit(skilled(List.of("Java", " java ", "JAVA"), List.of("Java")), this::id, NOW);
    assertThat(ada.profile().offered()).containsExactly("Java");
    assertThat(ada.profile().wanted()).containsExactly("Java");
    assertThat(ada.hasSpoken()).isTrue();
  }

  @Test
  void a_profile_that_will_not_do_changes_nothing() {
    Person ada = ada();
    assertThatThrownBy(() -> ada.edit(skilled(List.of("x".repeat(61)), List.of()), this::id, NOW))
        .isInstanceOf(RuleViolation.class);
    assertThat(ada.profile().name()).isEqualTo("Ada");
    assertThat(ada.hasSpoken()).isFalse();
  }

  @Test
  void an_import_fills_the_profile_of_who_has_said_nothing() {
    Person ada = ada();
    boolean changed = ada.follow(skilled(List.of("Java"), List.of()), works(), this::id, NOW);
    assertThat(changed).isTrue();
    assertThat(ada.profile().offered()).containsExactly("Java");
    assertThat(ada.workplace()).isEqualTo(works());
    assertThat(ada.hasSpoken()).isFalse();
    assertThat(ada.follow(skilled(List.of("JAVA"), List.of()), works(), this::id, NOW)).isFalse();
  }

  @Test
  void what_a_person_has_edited_an_import_leaves_alone_except_for_the_workplace() {
    Person ada = ada();
    ada.edit(skilled(List.of("Chess"), List.of()), this::id, NOW);
    boolean changed = ada.follow(skilled(List.of("Java"), List.of()), works(), this::id, NOW);
    assertThat(changed).isTrue();
    assertThat(ada.profile().offered()).containsExactly("Chess");
    assertThat(ada.workplace().department()).isEqualTo("Works");
    assertThat(ada.differs(skilled(List.of("Java"), List.of()), works())).isFalse();
  }

  @Test
  void to_be_welcomed_again_changes_nothing() {
    Person ada = ada();
    ada.welcome(NOW);
    ada.welcome(NOW.plusSeconds(1));
    assertThat(ada.isWelcome()).isTrue();
  }

  private String id() {
    return "id-" + number.incrementAndGet();
  }

  private static Person ada() {
    return Person.bringIn(ADA, "Ada", new EmailAddress(" Ada@Example.org "), "en", NOW);
  }

  private static Workplace works() {
    return new Workplace("Engineer", "Works", null, null);
  }

  private static Profile skilled(List<String> offered, List<String> wanted) {
    return new Profile(
        "Ada L",
        ZoneId.of("Europe/Berlin"),
        "de",
        Set.of("de"),
        null,
        offered,
        wanted,
        Set.of(WorkingValue.HONESTY),
        WeeklyHours.OFFICE,
        "");
  }
}

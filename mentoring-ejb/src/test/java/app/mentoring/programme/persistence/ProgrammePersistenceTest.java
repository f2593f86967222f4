package app.mentoring.programme.persistence;

import static app.mentoring.test.TestDatabase.AURORA;
import static app.mentoring.test.TestDatabase.MERIDIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;

import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.application.SideFigures;
import app.mentoring.programme.model.Enrolment;
import app.mentoring.programme.model.Load;
import app.mentoring.programme.model.Programme;
import app.mentoring.programme.model.ProgrammeCoordinator;
import app.mentoring.test.TestDatabase;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps of programmes and enrolments, and what it refuses. */
class ProgrammePersistenceTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
  private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");
  private static final PersonId RUTH = new PersonId("ruth");

  private final TestDatabase database = TestDatabase.h2();

  @BeforeEach
  void plan() {
    database.account(AURORA, "ruth");
    database.run(
        records -> {
          programmes(records).add(Programme.plan(PROGRAMME, plan("First Lead 🎉"), NOW));
          programmes(records).flush();
          programmes(records).add(ProgrammeCoordinator.appoint("c1", PROGRAMME, RUTH, NOW));
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static ProgrammePlan plan(String name) {
    ProgrammePlan fresh = ProgrammePlan.fresh(FIRST);
    return new ProgrammePlan(
        name, "", fresh.type(), fresh.start(), fresh.end(), 5, 2, null, fresh.defaults());
  }

  private static JpaProgrammes programmes(Records records) {
    return new JpaProgrammes(records);
  }

  private static JpaProgrammeReads reads(Records records) {
    return new JpaProgrammeReads(records, programmes(records));
  }

  private boolean enrol(String id, String person, EnrolmentRole role) {
    return database.ask(
        records -> {
          Programme programme = programmes(records).withId(PROGRAMME).orElseThrow();
          return programmes(records)
              .add(Enrolment.take(id, programme, new PersonId(person), role, new Load(2, 4), NOW));
        });
  }

  @Test
  void a_programme_comes_back_as_it_was_planned() {
    Programme read = database.ask(records -> programmes(records).withId(PROGRAMME).orElseThrow());

    assertThat(read.plan()).isEqualTo(plan("First Lead 🎉"));
    assertThat(database.<Boolean>ask(records -> programmes(records).runs(RUTH, PROGRAMME)))
        .isTrue();
    assertThatList(database.ask(records -> programmes(records).coordinators(PROGRAMME)))
        .containsExactly(RUTH);
  }

  @Test
  void another_organization_sees_nothing_of_it() {
    assertThatObject(database.ask(MERIDIAN, records -> programmes(records).withId(PROGRAMME)))
        .isEqualTo(Optional.empty());
    assertThat(
            database.<Boolean>ask(MERIDIAN, records -> programmes(records).runs(RUTH, PROGRAMME)))
        .isFalse();
    assertThatList(database.ask(MERIDIAN, records -> reads(records).all())).isEmpty();
  }

  @Test
  void open_ones_are_found_until_their_last_day() {
    database.run(records -> programmes(records).withId(PROGRAMME).orElseThrow().open(FIRST));
    LocalDate last = FIRST.plusWeeks(34);

    assertThatList(database.ask(records -> programmes(records).openOn(last))).hasSize(1);
    assertThatList(database.ask(records -> programmes(records).openOn(last.plusDays(1)))).isEmpty();
  }

  @Test
  void the_database_refuses_a_second_place_on_the_same_side() {
    database.account(AURORA, "ana");

    assertThat(enrol("e1", "ana", EnrolmentRole.MENTEE)).isTrue();
    assertThat(enrol("e2", "ana", EnrolmentRole.MENTOR)).isTrue();
    assertThat(refusedSecond()).isFalse();
    assertThatList(database.ask(records -> programmes(records).current(PROGRAMME))).hasSize(2);
  }

  private boolean refusedSecond() {
    try {
      return enrol("e3", "ana", EnrolmentRole.MENTEE);
    } catch (RollbackException lost) {
      return false;
    }
  }

  @Test
  void who_withdrew_is_no_longer_counted_but_remembered() {
    database.account(AURORA, "ana");
    enrol("e1", "ana", EnrolmentRole.MENTEE);
    PersonId ana = new PersonId("ana");
    database.run(records -> programmes(records).enrolments(PROGRAMME, ana).get(0).withdraw(NOW));

    assertThatList(database.ask(records -> programmes(records).current(PROGRAMME))).isEmpty();
    assertThatList(database.ask(records -> programmes(records).currentOf(ana))).isEmpty();
    assertThatObject(database.ask(records -> reads(records).enrolled(List.of(PROGRAMME))))
        .isEqualTo(Map.of());
    assertThatList(database.ask(records -> programmes(records).enrolments(PROGRAMME, ana)))
        .hasSize(1);
  }

  @Test
  void people_are_counted_and_paged_by_side() {
    List<EnrolmentSummary> seen = new ArrayList<>();
    for (int k = 0; k < 7; k++) {
      database.account(AURORA, "person" + k);
      enrol("e" + k, "person" + k, EnrolmentRole.MENTOR);
    }
    enrol("m0", "person0", EnrolmentRole.MENTEE);

    Page<EnrolmentSummary> page = page(null);
    seen.addAll(page.rows());
    while (page.next() != null) {
      page = page(page.next());
      seen.addAll(page.rows());
    }

    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    assertThatObject(database.ask(records -> reads(records).enrolled(List.of(PROGRAMME))))
        .isEqualTo(Map.of(PROGRAMME, Map.of(EnrolmentRole.MENTOR, 7, EnrolmentRole.MENTEE, 1)));
    assertThatList(database.ask(records -> reads(records).sides(PROGRAMME)))
        .containsExactlyInAnyOrder(
            new SideFigures(EnrolmentRole.MENTOR, 7, 14),
            new SideFigures(EnrolmentRole.MENTEE, 1, 2));
  }

  private Page<EnrolmentSummary> page(@Nullable String after) {
    return database.ask(
        records -> reads(records).people(PROGRAMME, EnrolmentRole.MENTOR, after, 3));
  }
}

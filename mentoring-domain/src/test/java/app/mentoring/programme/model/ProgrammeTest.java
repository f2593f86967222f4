package app.mentoring.programme.model;

import static app.mentoring.programme.model.ProgrammeFixture.NOON;
import static app.mentoring.programme.model.ProgrammeFixture.PLAN;
import static app.mentoring.programme.model.ProgrammeFixture.TODAY;
import static app.mentoring.programme.model.ProgrammeFixture.draft;
import static app.mentoring.programme.model.ProgrammeFixture.lasting;
import static app.mentoring.programme.model.ProgrammeFixture.open;
import static app.mentoring.programme.model.ProgrammeFixture.refusals;
import static app.mentoring.programme.model.ProgrammeFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.api.ProgrammeState;
import app.mentoring.programme.api.ProgrammeType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

  @Test
  void begins_as_a_draft_that_says_what_was_planned() {
    Programme programme = draft();

    assertThat(programme.state()).isEqualTo(ProgrammeState.DRAFT);
    assertThat(programme.name()).isEqualTo("First Lead");
    assertThat(programme.defaults()).isEqualTo(PLAN.defaults());
    assertThat(programme.summary().zoneLimit()).contains(6);
    assertThat(programme.summary().start()).isEqualTo(DAY);
    assertThat(programme.most(EnrolmentRole.MENTOR)).isEqualTo(3);
    assertThat(programme.most(EnrolmentRole.MENTEE)).isEqualTo(1);
  }

  @Test
  void refuses_to_end_before_it_starts_or_on_the_same_day() {
    assertThat(PlanPolicy.mayBe(lasting(DAY, DAY.minusDays(1))).refusals())
        .extracting("code")
        .containsExactly("programme.ends-before-start");
    assertThat(PlanPolicy.mayBe(lasting(DAY, DAY)).refusals())
        .extracting("code")
        .containsExactly("programme.only-one-day");
    assertThat(PlanPolicy.mayBe(lasting(DAY, DAY.plusDays(1))).isAllowed()).isTrue();
    assertThat(PlanPolicy.mayBe(lasting(DAY, DAY.plusYears(6))).refusals())
        .extracting("code")
        .containsExactly("programme.too-long");
  }

  @Test
  void tells_everything_that_is_wrong_at_once() {
    ProgrammePlan plan =
        new ProgrammePlan(
            " ",
            "x".repeat(2_001),
            ProgrammeType.PEER,
            null,
            DAY,
            0,
            21,
            13,
            new AgreementDefaults(0, 13, 14, 15, -1, 169, EnrolmentRole.MENTOR, "y".repeat(501)));

    assertThat(refusals(() -> Programme.plan(new ProgrammeId("p"), plan, NOON)))
        .containsExactly(
            "programme.name-missing",
            "programme.purpose-too-long",
            "programme.dates-missing",
            "programme.mentees-out-of-range",
            "programme.mentors-out-of-range",
            "programme.zone-out-of-range",
            "programme.weeks-out-of-range",
            "programme.rhythm-out-of-range",
            "programme.minutes-out-of-range",
            "programme.reply-out-of-range",
            "programme.notice-out-of-range",
            "programme.agenda-out-of-range",
            "programme.left-out-too-long");
  }

  @Test
  void accepts_every_end_of_its_ranges() {
    assertThat(
            PlanPolicy.mayBe(
                    with(new AgreementDefaults(1, 1, 15, 1, 0, 0, EnrolmentRole.MENTOR, "")))
                .isAllowed())
        .isTrue();
    assertThat(
            PlanPolicy.mayBe(
                    with(
                        new AgreementDefaults(
                            104, 12, 240, 14, 168, 168, EnrolmentRole.MENTOR, "y".repeat(500))))
                .isAllowed())
        .isTrue();
  }

  @Test
  void warns_whoever_changes_an_older_version() {
    Programme programme = draft();
    int seen = programme.version() + 1;

    assertThat(refusals(() -> programme.change(PLAN, seen)))
        .containsExactly("programme.changed-meanwhile");
  }

  @Test
  void keeps_what_it_was_when_a_change_is_refused() {
    Programme programme = draft();

    assertThat(refusals(() -> programme.change(lasting(DAY, DAY.minusDays(9)), 0)))
        .containsExactly("programme.ends-before-start");
    assertThat(programme.summary().end()).isEqualTo(PLAN.end());
  }

  @Test
  void opens_closes_and_opens_again() {
    Programme programme = open();
    assertThat(programme.state()).isEqualTo(ProgrammeState.OPEN);
    programme.close();
    assertThat(programme.state()).isEqualTo(ProgrammeState.CLOSED);
    programme.open(TODAY);
    assertThat(programme.state()).isEqualTo(ProgrammeState.OPEN);
  }

  @Test
  void neither_closes_as_a_draft_nor_opens_after_its_last_day() {
    Programme programme = draft();

    assertThat(refusals(programme::close)).containsExactly("programme.never-opened");
    LocalDate dayAfter = LocalDate.of(2027, 9, 1);
    assertThat(refusals(() -> programme.open(dayAfter))).containsExactly("programme.over");
    programme.open(dayAfter.minusDays(1));
    assertThat(programme.state()).isEqualTo(ProgrammeState.OPEN);
  }
}

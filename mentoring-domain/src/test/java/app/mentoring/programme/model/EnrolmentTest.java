package app.mentoring.programme.model;

import static app.mentoring.programme.model.ProgrammeFixture.AMINA;
import static app.mentoring.programme.model.ProgrammeFixture.NOON;
import static app.mentoring.programme.model.ProgrammeFixture.TODAY;
import static app.mentoring.programme.model.ProgrammeFixture.draft;
import static app.mentoring.programme.model.ProgrammeFixture.open;
import static app.mentoring.programme.model.ProgrammeFixture.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentWithdrawn;
import app.mentoring.programme.api.ProgrammeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

  private static Enrolment mentor(Load load) {
    return Enrolment.take("e1", open(), AMINA, EnrolmentRole.MENTOR, load, NOON);
  }

  @Test
  void holds_what_the_person_will_carry() {
    var summary = mentor(new Load(3, 40)).summary();

    assertThat(summary.capacity()).isEqualTo(3);
    assertThat(summary.hoursAMonth()).isEqualTo(40);
    assertThat(summary.person()).isEqualTo(AMINA);
    assertThat(summary.programme()).isEqualTo(new ProgrammeId("first-lead"));
    assertThat(summary.role()).isEqualTo(EnrolmentRole.MENTOR);
  }

  @Test
  void refuses_nobody_and_fewer_than_nobody() {
    assertThat(refusals(() -> mentor(new Load(0, 2))))
        .containsExactly("programme.capacity-too-small");
    assertThat(refusals(() -> mentor(new Load(-1, 2))))
        .containsExactly("programme.capacity-too-small");
  }

  @Test
  void refuses_more_than_the_programme_lets_one_person_carry_on_that_side() {
    assertThat(refusals(() -> mentor(new Load(4, 2))))
        .containsExactly("programme.capacity-too-large");
    assertThat(
            refusals(
                () ->
                    Enrolment.take(
                        "e1", open(), AMINA, EnrolmentRole.MENTEE, new Load(2, 2), NOON)))
        .containsExactly("programme.capacity-too-large");
  }

  @Test
  void tells_wrong_people_and_wrong_hours_together() {
    assertThat(refusals(() -> mentor(new Load(0, 0))))
        .containsExactly("programme.capacity-too-small", "programme.hours-out-of-range");
    assertThat(refusals(() -> mentor(new Load(1, 41))))
        .containsExactly("programme.hours-out-of-range");
  }

  @Test
  void is_not_taken_twice() {
    Enrolment enrolment = mentor(new Load(1, 2));

    assertThat(refusals(() -> enrolment.takeAgain(open(), new Load(2, 2), NOON)))
        .containsExactly("programme.mentor-already");
    assertThat(enrolment.summary().capacity()).isEqualTo(1);
  }

  @Test
  void is_given_up_once_and_may_be_taken_again() {
    Enrolment enrolment = mentor(new Load(1, 2));

    assertThat(enrolment.withdraw(NOON))
        .isEqualTo(
            new EnrolmentWithdrawn(new ProgrammeId("first-lead"), AMINA, EnrolmentRole.MENTOR));
    assertThat(enrolment.isCurrent()).isFalse();
    assertThat(refusals(() -> enrolment.withdraw(NOON))).containsExactly("programme.not-enrolled");
    assertThat(refusals(() -> enrolment.change(open(), new Load(1, 2))))
        .containsExactly("programme.not-enrolled");

    enrolment.takeAgain(open(), new Load(2, 3), NOON);
    assertThat(enrolment.isCurrent()).isTrue();
    assertThat(enrolment.summary().capacity()).isEqualTo(2);
  }

  @Test
  void changes_within_the_rules_only() {
    Enrolment enrolment = mentor(new Load(1, 2));

    enrolment.change(open(), new Load(3, 6));
    assertThat(enrolment.summary().capacity()).isEqualTo(3);
    assertThat(refusals(() -> enrolment.change(open(), new Load(0, 6))))
        .containsExactly("programme.capacity-too-small");
    assertThat(enrolment.summary().capacity()).isEqualTo(3);
  }

  @Test
  void needs_a_programme_that_takes_people() {
    assertThat(EnrolmentPolicy.takesPeople(draft(), TODAY).refusals())
        .extracting("code")
        .containsExactly("programme.not-open");
    assertThat(EnrolmentPolicy.takesPeople(open(), TODAY).isAllowed()).isTrue();
    assertThat(EnrolmentPolicy.takesPeople(open(), LocalDate.of(2027, 9, 1)).refusals())
        .extracting("code")
        .containsExactly("programme.over");
  }
}

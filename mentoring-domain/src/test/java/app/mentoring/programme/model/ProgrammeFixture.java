package app.mentoring.programme.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.api.ProgrammeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** First Lead, a programme from 1 February to 31 August 2027, seen on 1 December 2026. */
final class ProgrammeFixture {

  static final PersonId AMINA = new PersonId("amina");
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  static final ProgrammePlan PLAN =
      new ProgrammePlan(
          " First Lead ",
          "Six months beside somebody who has led before.",
          ProgrammeType.CAREER,
          LocalDate.of(2027, 2, 1),
          LocalDate.of(2027, 8, 31),
          3,
          1,
          6,
          new AgreementDefaults(26, 2, 45, 3, 24, 48, EnrolmentRole.MENTEE, "appraisals"));

  private ProgrammeFixture() {}

  static Programme draft() {
    return Programme.plan(new ProgrammeId("first-lead"), PLAN, NOON);
  }

  static Programme open() {
    Programme programme = draft();
    programme.open(TODAY);
    return programme;
  }

  static ProgrammePlan lasting(LocalDate start, LocalDate end) {
    return new ProgrammePlan(PLAN.name(), "", PLAN.type(), start, end, 3, 1, null, PLAN.defaults());
  }

  static ProgrammePlan with(AgreementDefaults defaults) {
    return new ProgrammePlan(
        PLAN.name(), "", PLAN.type(), PLAN.start(), PLAN.end(), 3, 1, null, defaults);
  }

  /** The codes of every reason for which something is refused. */
  static List<String> refusals(ThrowingCallable act) {
    RuleViolation violation = Assertions.catchThrowableOfType(RuleViolation.class, act);
    return violation.refusals().stream().map(Refusal::code).toList();
  }
}

package app.mentoring.programme.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.ProgrammePlan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a plan must fulfil to be a programme. Everything that it does not is told at once. */
public final class PlanPolicy {

  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_PURPOSE = 2_000;
  public static final int LONGEST_LEFT_OUT = 500;
  public static final int LONGEST_YEARS = 5;
  public static final int MOST_PLACES = 20;

  private PlanPolicy() {}

  public static Decision mayBe(ProgrammePlan plan) {
    return named(plan)
        .and(dated(plan))
        .and(within("programme.mentees-out-of-range", plan.mostMentees(), 1, MOST_PLACES))
        .and(within("programme.mentors-out-of-range", plan.mostMentors(), 1, MOST_PLACES))
        .and(zoneLimited(plan))
        .and(agreed(plan.defaults()));
  }

  private static Decision named(ProgrammePlan plan) {
    return Decision.refuseIf(plan.name().isBlank(), Refusal.of("programme.name-missing"))
        .and(
            Decision.refuseIf(
                plan.name().length() > LONGEST_NAME,
                Refusal.of("programme.name-too-long", LONGEST_NAME)))
        .and(
            Decision.refuseIf(
                plan.purpose().length() > LONGEST_PURPOSE,
                Refusal.of("programme.purpose-too-long", LONGEST_PURPOSE)));
  }

  private static Decision dated(ProgrammePlan plan) {
    LocalDate start = plan.start();
    LocalDate end = plan.end();
    if (start == null || end == null) {
      return Decision.refused(Refusal.of("programme.dates-missing"));
    }
    return Decision.refuseIf(end.isBefore(start), Refusal.of("programme.ends-before-start"))
        .and(Decision.refuseIf(end.isEqual(start), Refusal.of("programme.only-one-day")))
        .and(
            Decision.refuseIf(
                ChronoUnit.DAYS.between(start, end) > LONGEST_YEARS * 366L,
                Refusal.of("programme.too-long", LONGEST_YEARS)));
  }

  private static Decision zoneLimited(ProgrammePlan plan) {
    Integer hours = plan.maxZoneHours();
    return hours == null ? Decision.allowed() : within("programme.zone-out-of-range", hours, 0, 12);
  }

  private static Decision agreed(AgreementDefaults defaults) {
    return within("programme.weeks-out-of-range", defaults.weeks(), 1, 104)
        .and(within("programme.rhythm-out-of-range", defaults.rhythmWeeks(), 1, 12))
        .and(within("programme.minutes-out-of-range", defaults.minutes(), 15, 240))
        .and(within("programme.reply-out-of-range", defaults.replyDays(), 1, 14))
        .and(within("programme.notice-out-of-range", defaults.noticeHours(), 0, 168))
        .and(within("programme.agenda-out-of-range", defaults.agendaHours(), 0, 168))
        .and(
            Decision.refuseIf(
                defaults.leftOut().length() > LONGEST_LEFT_OUT,
                Refusal.of("programme.left-out-too-long", LONGEST_LEFT_OUT)));
  }

  private static Decision within(String code, int value, int least, int most) {
    return Decision.refuseIf(value < least || value > most, Refusal.of(code, least, most));
  }
}

package app.mentoring.programme.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator writes down about a programme; not yet checked, so that a form can be told
 * everything that is wrong with it at once.
 *
 * @param purpose what it is for, in the organization's own words; may be empty
 * @param start first day, null when left empty
 * @param end last day, null when left empty
 * @param mostMentees how many mentees one mentor may carry at most
 * @param mostMentors how many mentors one mentee may have at most
 * @param maxZoneHours how many hours apart two people may live, circularly; null for any
 */
public record ProgrammePlan(
    String name,
    String purpose,
    ProgrammeType type,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    int mostMentees,
    int mostMentors,
    @Nullable Integer maxZoneHours,
    AgreementDefaults defaults) {

  /** What a new programme begins with; only its name and its days are the coordinator's to say. */
  public static ProgrammePlan fresh(LocalDate start) {
    LocalDate end = start.plusWeeks(AgreementDefaults.SHIPPED.weeks() + 8L);
    return new ProgrammePlan(
        "", "", ProgrammeType.CAREER, start, end, 5, 1, null, AgreementDefaults.SHIPPED);
  }
}

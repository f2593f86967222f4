package app.mentoring.programme.application;

import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeType;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme as somebody sees it who may take part.
 *
 * @param takesPeople whether places are given away now
 * @param mostMentees how many mentees one mentor may carry
 * @param mostMentors how many mentors one mentee may have
 * @param mine the reader's places now
 */
public record EnrolmentView(
    ProgrammeId id,
    String name,
    String purpose,
    ProgrammeType type,
    LocalDate start,
    LocalDate end,
    boolean takesPeople,
    int mostMentees,
    int mostMentors,
    AgreementDefaults defaults,
    List<EnrolmentSummary> mine) {

  public EnrolmentView {
    mine = List.copyOf(mine);
  }

  /** Hours a month that one relationship takes by the programme's rhythm, rounded up. */
  public int hoursForOne() {
    return Math.max(1, (defaults.minutes() * 52 / (12 * defaults.rhythmWeeks()) + 59) / 60);
  }
}

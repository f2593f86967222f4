package app.mentoring.programme.application;

import app.mentoring.programme.api.CountBand;
import app.mentoring.programme.api.ProgrammeStage;
import java.time.LocalDate;
import java.util.Map;

/**
 * A programme as a sponsor reads it: figures in bands of five, nobody's name.
 *
 * @param mentors people who take part as mentors
 * @param stages a band for every stage
 */
public record OutcomesView(
    String name,
    LocalDate start,
    LocalDate end,
    CountBand mentors,
    Map<ProgrammeStage, CountBand> stages) {

  public OutcomesView {
    stages = Map.copyOf(stages);
  }
}

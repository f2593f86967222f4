package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import java.util.List;
import java.util.OptionalInt;

/**
 * Full where the distance in career stage is what the programme likes best, a quarter less a step.
 */
final class CareerGapMeasure implements Measure {
  private static final int A_STEP = FULL / 4;

  private final SeniorityBand band;

  CareerGapMeasure(SeniorityBand band) {
    this.band = band;
  }

  @Override
  public int value(Subject mentee, Subject mentor) {
    OptionalInt gap = mentee.stepsUpTo(mentor);
    return gap.isEmpty()
        ? UNKNOWN
        : Math.max(0, FULL - A_STEP * band.stepsFromIdeal(gap.getAsInt()));
  }

  @Override
  public List<MatchFact> facts(Subject mentee, Subject mentor) {
    OptionalInt gap = mentee.stepsUpTo(mentor);
    return gap.isEmpty()
        ? List.of()
        : List.of(MatchFact.of(FactKind.STAGE_GAP, String.valueOf(gap.getAsInt())));
  }
}

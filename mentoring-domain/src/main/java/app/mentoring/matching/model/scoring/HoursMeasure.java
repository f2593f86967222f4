package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * When two people can meet: hours a week in common, full from {@value #ENOUGH_MINUTES} minutes,
 * count two parts; how near their days lie, from full at the same hour to nothing at half a day,
 * counts one. Where only one of the two is known it counts alone.
 */
final class HoursMeasure implements Measure {
  private static final int ENOUGH_MINUTES = 10 * 60;
  private static final int HALF_A_DAY = 12 * 60;

  @Override
  public int value(Subject mentee, Subject mentor) {
    OptionalInt shared = mentee.minutesShared(mentor);
    OptionalInt apart = mentee.zoneDistance(mentor);
    int hours = shared.isEmpty() ? UNKNOWN : hours(shared.getAsInt());
    int nearness = apart.isEmpty() ? UNKNOWN : FULL - FULL * apart.getAsInt() / HALF_A_DAY;
    if (hours == UNKNOWN || nearness == UNKNOWN) {
      return Math.max(hours, nearness);
    }
    return (2 * hours + nearness) / 3;
  }

  private static int hours(int minutes) {
    return FULL * Math.min(minutes, ENOUGH_MINUTES) / ENOUGH_MINUTES;
  }

  @Override
  public List<MatchFact> facts(Subject mentee, Subject mentor) {
    List<MatchFact> facts = new ArrayList<>();
    mentee.minutesShared(mentor).ifPresent(m -> facts.add(fact(FactKind.HOURS_SHARED, m)));
    mentee.zoneDistance(mentor).ifPresent(m -> facts.add(fact(FactKind.ZONE_DISTANCE, m)));
    return facts;
  }

  private static MatchFact fact(FactKind kind, int minutes) {
    return MatchFact.of(kind, String.valueOf(minutes));
  }
}

package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another department and another site open a new part of the house: half each, where known. */
final class NetworkMeasure implements Measure {

  @Override
  public int value(Subject mentee, Subject mentor) {
    return Measure.meanOfKnown(
        distance(mentee.profile().department(), mentor.profile().department()),
        distance(mentee.profile().site(), mentor.profile().site()));
  }

  private static int distance(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return UNKNOWN;
    }
    return one.equals(other) ? 0 : FULL;
  }

  @Override
  public List<MatchFact> facts(Subject mentee, Subject mentor) {
    List<MatchFact> facts = new ArrayList<>();
    switch (distance(mentee.profile().department(), mentor.profile().department())) {
      case 0 -> facts.add(MatchFact.of(FactKind.SAME_DEPARTMENT));
      case FULL -> facts.add(MatchFact.of(FactKind.OTHER_DEPARTMENT));
      default -> {}
    }
    switch (distance(mentee.profile().site(), mentor.profile().site())) {
      case 0 -> facts.add(MatchFact.of(FactKind.SAME_SITE));
      case FULL -> facts.add(MatchFact.of(FactKind.OTHER_SITE));
      default -> {}
    }
    return facts;
  }
}

package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import java.util.List;
import java.util.Set;

/**
 * Working values and traits of working style in common, each against the shorter of the two lists;
 * the mean of those two that both people told.
 */
final class ValuesMeasure implements Measure {

  @Override
  public int value(Subject mentee, Subject mentor) {
    return Measure.meanOfKnown(
        likeness(mentee.profile().values(), mentor.profile().values()),
        likeness(mentee.candidate().style(), mentor.candidate().style()));
  }

  private static int likeness(Set<String> one, Set<String> other) {
    int shorter = Math.min(one.size(), other.size());
    return shorter == 0 ? UNKNOWN : FULL * Measure.countShared(one, other) / shorter;
  }

  @Override
  public List<MatchFact> facts(Subject mentee, Subject mentor) {
    return Measure.joined(
        Measure.shared(
            FactKind.VALUES_SHARED, mentee.profile().values(), mentor.profile().values()),
        Measure.shared(
            FactKind.STYLE_SHARED, mentee.candidate().style(), mentor.candidate().style()));
  }
}

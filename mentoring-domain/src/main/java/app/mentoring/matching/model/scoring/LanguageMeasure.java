package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import java.util.List;
import java.util.Set;

/**
 * Languages in common: one is nearly all that a talk needs, a second gives the rest. To speak one
 * language more never lowers the value.
 */
final class LanguageMeasure implements Measure {
  private static final int ONE_IN_COMMON = 8_000;

  @Override
  public int value(Subject mentee, Subject mentor) {
    Set<String> one = mentee.profile().languages();
    Set<String> other = mentor.profile().languages();
    if (one.isEmpty() || other.isEmpty()) {
      return UNKNOWN;
    }
    int shared = Measure.countShared(one, other);
    return shared == 0 ? 0 : shared == 1 ? ONE_IN_COMMON : FULL;
  }

  @Override
  public List<MatchFact> facts(Subject mentee, Subject mentor) {
    return Measure.shared(
        FactKind.LANGUAGES_SHARED, mentee.profile().languages(), mentor.profile().languages());
  }
}

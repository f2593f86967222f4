package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.Criterion;

/** The measure of each criterion under a programme's rules. */
final class Measures {
  private static final Criterion[] CRITERIA = Criterion.values();

  private final Measure[] byCriterion = new Measure[CRITERIA.length];

  Measures(RoundRules rules) {
    for (Criterion criterion : CRITERIA) {
      byCriterion[criterion.ordinal()] = measure(criterion, rules);
    }
  }

  private static Measure measure(Criterion criterion, RoundRules rules) {
    return switch (criterion) {
      case GOALS_AND_SKILLS -> new SkillsMeasure(rules.type());
      case VALUES_AND_STYLE -> new ValuesMeasure();
      case AVAILABILITY_AND_ZONE -> new HoursMeasure();
      case CAREER_GAP -> new CareerGapMeasure(SeniorityBand.of(rules.type()));
      case LANGUAGE -> new LanguageMeasure();
      case NETWORK_DISTANCE -> new NetworkMeasure();
      case MUTUAL_PREFERENCE -> new WishMeasure();
    };
  }

  Measure of(Criterion criterion) {
    return byCriterion[criterion.ordinal()];
  }
}

package app.mentoring.matching.api;

/**
 * One reason that raises or lowers suitability. Age, sex, nationality, health, belief and appraisal
 * are none, and nothing here can be turned into one.
 */
public enum Criterion {
  /** What the mentee wants to learn meets what the mentor offers; among peers both ways. */
  GOALS_AND_SKILLS(35),
  /** Working values, from a closed list, and working style in common. */
  VALUES_AND_STYLE(20),
  /** Hours of the week in which both are glad to meet, and how far their days lie apart. */
  AVAILABILITY_AND_ZONE(15),
  /** How well the distance in career stage fits the type of programme. */
  CAREER_GAP(10),
  /** Languages in common. */
  LANGUAGE(10),
  /** Another department and another site: a new part of the house for both. */
  NETWORK_DISTANCE(5),
  /** One or both asked for the other. */
  MUTUAL_PREFERENCE(5);

  private final int shippedWeight;

  Criterion(int shippedWeight) {
    this.shippedWeight = shippedWeight;
  }

  /** The weight until a coordinator changes it; all of them sum to 100. */
  public int shippedWeight() {
    return shippedWeight;
  }
}

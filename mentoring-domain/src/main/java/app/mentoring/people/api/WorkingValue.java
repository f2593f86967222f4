package app.mentoring.people.api;

/**
 * What matters to somebody in working together: a closed list about work, so that nothing of belief
 * or origin finds its way into matching. {@link MatchProfile#values} and {@link NewPerson#values}
 * hold the names of these constants.
 */
public enum WorkingValue {
  HONESTY,
  RESPECT,
  TRANSPARENCY,
  CONFIDENCE,
  LISTENING,
  RELIABILITY,
  CURIOSITY,
  COURAGE,
  PATIENCE,
  HUMOUR,
  INDEPENDENCE,
  COOPERATION,
  CREATIVITY,
  CLARITY
}

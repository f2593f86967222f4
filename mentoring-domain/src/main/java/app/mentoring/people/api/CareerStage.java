package app.mentoring.people.api;

/** Where somebody stands in working life, from first steps to leading many; said by themselves. */
public enum CareerStage {
  STARTING,
  EARLY,
  MIDDLE,
  SENIOR,
  LEADING
}

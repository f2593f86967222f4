package app.mentoring.exit.api;

/** What somebody would like to do after a relationship. */
public enum NextStep {
  REMATCH,
  BECOME_MENTOR,
  STAY_IN_TOUCH,
  PAUSE,
  LEAVE
}

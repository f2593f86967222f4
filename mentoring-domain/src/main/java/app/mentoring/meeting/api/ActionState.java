package app.mentoring.meeting.api;

/** What became of something to try before the next meeting. */
public enum ActionState {
  OPEN,
  DONE,
  /** Let go, without having to say why. */
  DROPPED
}

package app.mentoring.meeting.api;

/** Why a free time is proposed. */
public enum SlotReason {
  /** On the day of the rhythm and at the time of the last meeting. */
  USUAL_TIME,
  /** On the day on which the rhythm falls. */
  ON_THE_DAY,
  /** Some days before the rhythm's day. */
  EARLIER,
  /** Some days after the rhythm's day. */
  LATER,
  /** There is no rhythm yet, or it is overdue: the sooner the better. */
  SOON
}

package app.mentoring.meeting.api;

/** What became of a meeting. */
public enum MeetingState {
  BOOKED,
  HELD,
  DID_NOT_HAPPEN,
  CANCELLED
}

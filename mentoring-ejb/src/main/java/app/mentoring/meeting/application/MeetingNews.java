package app.mentoring.meeting.application;

/** What people and calendars are told about a meeting. */
public enum MeetingNews {
  BOOKED,
  MOVED,
  CANCELLED
}

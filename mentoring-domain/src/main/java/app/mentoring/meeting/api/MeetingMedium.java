package app.mentoring.meeting.api;

/** How the two meet. */
public enum MeetingMedium {
  VIDEO,
  IN_PERSON,
  PHONE
}

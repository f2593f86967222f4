package app.mentoring.meeting.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.meeting.model.Meeting;
import java.util.List;

/** Tells people, and through them their calendars, what happened to a meeting. */
public interface CalendarPost {

  /**
   * Tells everybody who takes part, as part of the running transaction.
   *
   * @param people all who take part
   */
  void tell(MeetingNews news, Meeting meeting, List<PersonId> people);
}

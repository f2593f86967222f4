package app.mentoring.meeting.application;

import app.mentoring.meeting.api.MeetingSummary;
import java.util.List;

/**
 * The meetings of one relationship.
 *
 * @param open whether the two may still meet
 * @param meetings the latest first
 */
public record PairMeetings(boolean open, List<MeetingSummary> meetings) {

  public PairMeetings {
    meetings = List.copyOf(meetings);
  }
}

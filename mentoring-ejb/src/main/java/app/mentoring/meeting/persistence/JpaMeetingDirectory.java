package app.mentoring.meeting.persistence;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import app.mentoring.meeting.api.MeetingDirectory;
import app.mentoring.meeting.api.MeetingSummary;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.Meetings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Answers later contexts inside their transaction. */
@Dependent
public class JpaMeetingDirectory implements MeetingDirectory {

  @Inject private Meetings meetings;

  @Override
  public List<MeetingSummary> upcoming(PersonId person, Instant now) {
    return summaries(meetings.upcoming(person, now));
  }

  @Override
  public List<MeetingSummary> unreported(PersonId person, Instant now) {
    return summaries(meetings.unreported(person, now));
  }

  @Override
  public List<MeetingSummary> ofRelationship(RelationshipId relationship) {
    return summaries(meetings.of(relationship));
  }

  private static List<MeetingSummary> summaries(List<Meeting> found) {
    return found.stream().map(Meeting::summary).toList();
  }
}

package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipEnding;
import app.mentoring.kernel.PersonId;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.Meetings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * When a relationship ends, all its meetings that are not over are cancelled in the same
 * transaction, in the calendars too. What is over may still be reported.
 */
@Dependent
public class EndedRelationships {

  @Inject private Meetings meetings;
  @Inject private CalendarPost post;
  @Inject private Clock clock;

  void cancelWhatIsAhead(@Observes RelationshipEnding ending) {
    List<PersonId> pair = List.of(ending.mentor(), ending.mentee());
    meetings.of(ending.relationship()).stream()
        .filter(Meeting::isBooked)
        .filter(meeting -> meeting.slot().end().isAfter(clock.instant()))
        .forEach(
            meeting -> {
              meeting.dissolve();
              meetings.release(meeting);
              post.tell(MeetingNews.CANCELLED, meeting, pair);
            });
  }
}

package app.mentoring.meeting.api;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import java.time.Instant;
import java.util.List;

/** What later contexts may ask about meetings. */
public interface MeetingDirectory {

  /** Meetings still booked that end after this instant, the next first, over all relationships. */
  List<MeetingSummary> upcoming(PersonId person, Instant now);

  /** Meetings still booked although they are over: nobody said yet whether they took place. */
  List<MeetingSummary> unreported(PersonId person, Instant now);

  /** All meetings of a relationship, the latest first. */
  List<MeetingSummary> ofRelationship(RelationshipId relationship);
}

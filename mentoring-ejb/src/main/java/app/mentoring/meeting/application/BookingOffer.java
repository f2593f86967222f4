package app.mentoring.meeting.application;

import app.mentoring.agreement.api.AgreedTerms;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.meeting.api.FreeSlot;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingSummary;
import app.mentoring.people.api.PersonSummary;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a pair finds a time, as one of the two sees it.
 *
 * @param open whether the two may still meet
 * @param last start of their last meeting, or null
 * @param aim when the rhythm falls, or null without a last meeting
 * @param slots the best first; empty when the two share no hours
 * @param moving the meeting that is to be moved, or null
 * @param sequence of the meeting that is to be moved
 * @param reaches whether mail leaves this installation
 */
public record BookingOffer(
    RelationshipId relationship,
    PersonSummary reader,
    PersonSummary partner,
    AgreedTerms terms,
    boolean open,
    @Nullable Instant last,
    @Nullable Instant aim,
    List<FreeSlot> slots,
    @Nullable MeetingSummary moving,
    MeetingMedium medium,
    int sequence,
    boolean reaches)
    implements Serializable {

  public BookingOffer {
    slots = List.copyOf(slots);
  }
}

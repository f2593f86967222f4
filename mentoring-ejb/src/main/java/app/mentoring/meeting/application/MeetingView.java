package app.mentoring.meeting.application;

import app.mentoring.agreement.api.AgreedTerms;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingState;
import app.mentoring.people.api.PersonSummary;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one meeting as one of its two people sees it.
 *
 * @param sequence to be sent back with a move or a cancellation
 * @param open whether the relationship goes on, so that something may be written
 * @param begun whether the meeting's time has come
 * @param late whether the agreed notice is already too short to cancel without a word
 * @param sharedMine the reader's note for both, or null
 * @param sharedTheirs the partner's note for both, or null
 * @param own the reader's private note, or null
 */
public record MeetingView(
    MeetingId id,
    RelationshipId relationship,
    PersonSummary reader,
    PersonSummary partner,
    TimeSlot slot,
    MeetingState state,
    MeetingMedium medium,
    int sequence,
    AgreedTerms terms,
    boolean open,
    boolean begun,
    boolean late,
    List<EntryRow> agenda,
    @Nullable EntryRow sharedMine,
    @Nullable EntryRow sharedTheirs,
    @Nullable EntryRow own,
    List<ActionRow> actions)
    implements Serializable {

  public MeetingView {
    agenda = List.copyOf(agenda);
    actions = List.copyOf(actions);
  }
}

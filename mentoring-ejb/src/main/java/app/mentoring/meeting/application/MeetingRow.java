package app.mentoring.meeting.application;

import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingState;
import app.mentoring.people.api.PersonSummary;
import java.io.Serializable;

/**
 * A meeting in a list of one of its people.
 *
 * @param other the partner
 * @param unreported whether it is over and nobody said what became of it
 */
public record MeetingRow(
    MeetingId id,
    PersonSummary other,
    TimeSlot slot,
    MeetingState state,
    MeetingMedium medium,
    boolean unreported)
    implements Serializable {}

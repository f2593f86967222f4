package app.mentoring.meeting.api;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.TimeSlot;

/** A meeting in a list. */
public record MeetingSummary(
    MeetingId id, RelationshipId relationship, TimeSlot slot, MeetingState state) {}

package app.mentoring.meeting.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingMedium;

/** What is booked: which pair meets when and how. */
public record Booking(RelationshipId relationship, TimeSlot slot, MeetingMedium medium) {}

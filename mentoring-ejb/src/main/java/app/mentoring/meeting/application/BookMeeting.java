package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.meeting.api.MeetingMedium;

/**
 * The wish to meet.
 *
 * @param minutes length, at least one
 */
public record BookMeeting(
    RelationshipId relationship, WantedTime time, int minutes, MeetingMedium medium) {}

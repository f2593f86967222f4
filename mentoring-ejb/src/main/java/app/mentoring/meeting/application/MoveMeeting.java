package app.mentoring.meeting.application;

import app.mentoring.meeting.api.MeetingId;

/**
 * The wish to meet at another time.
 *
 * @param sequence of the meeting as the page showed it; another one means that somebody changed it
 *     meanwhile
 * @param minutes length, at least one
 */
public record MoveMeeting(MeetingId meeting, int sequence, WantedTime time, int minutes) {}

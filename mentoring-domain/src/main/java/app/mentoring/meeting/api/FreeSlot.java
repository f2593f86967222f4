package app.mentoring.meeting.api;

import app.mentoring.kernel.TimeSlot;

/**
 * A time at which both could meet, and why it is proposed.
 *
 * @param days distance to the rhythm's day in whole days of the reader's zone, never negative
 */
public record FreeSlot(TimeSlot slot, SlotReason reason, int days) {}

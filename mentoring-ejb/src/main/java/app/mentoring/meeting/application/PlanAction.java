package app.mentoring.meeting.application;

import app.mentoring.meeting.api.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wish to write down something to try.
 *
 * @param mine whether the caller tries it, rather than the partner
 * @param dueOn null for "before the next time"
 */
public record PlanAction(MeetingId meeting, String text, boolean mine, @Nullable LocalDate dueOn) {}

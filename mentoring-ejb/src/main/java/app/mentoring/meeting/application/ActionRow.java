package app.mentoring.meeting.application;

import app.mentoring.meeting.api.ActionState;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to try, as one of the two reads it.
 *
 * @param ownerName who tries it
 * @param mine whether that is the reader
 * @param dueOn null for "before the next time"
 * @param text null when its author had it forgotten
 * @param result what its owner said of it, or null
 * @param fromHere whether it was written down at this meeting, rather than brought along
 */
public record ActionRow(
    String id,
    String ownerName,
    boolean mine,
    @Nullable LocalDate dueOn,
    @Nullable String text,
    ActionState state,
    @Nullable String result,
    boolean fromHere)
    implements Serializable {}

package app.mentoring.meeting.application;

import app.mentoring.kernel.PersonId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A topic or a note as one of the two reads it.
 *
 * @param mine whether the reader wrote it
 * @param text null when its author had it forgotten
 * @param version to be sent back with a change
 */
public record EntryRow(String id, PersonId author, boolean mine, @Nullable String text, int version)
    implements Serializable {}

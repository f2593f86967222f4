package app.mentoring.agreement.application;

import app.mentoring.agreement.api.RelationshipId;
import org.jspecify.annotations.Nullable;

/**
 * Writes or changes a note.
 *
 * @param note the one to change, or null for a new one
 * @param seen its version on the page
 * @param token of the form; the same token writes no second note
 * @param shared whether the other may read it
 */
public record KeepNote(
    RelationshipId relationship,
    @Nullable String note,
    int seen,
    String token,
    String text,
    boolean shared) {}

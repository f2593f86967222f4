package app.mentoring.agreement.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note on the page.
 *
 * @param version what a change must carry
 * @param text null when its author's key was destroyed: the words are gone for ever
 */
public record NoteView(
    String id, int version, boolean mine, boolean shared, Instant at, @Nullable String text) {}

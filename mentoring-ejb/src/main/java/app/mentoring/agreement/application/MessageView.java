package app.mentoring.agreement.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on the page.
 *
 * @param text null when its author's key was destroyed: the words are gone for ever
 */
public record MessageView(String id, boolean mine, Instant at, @Nullable String text) {}

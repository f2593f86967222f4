package app.mentoring.meeting.faces;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A proposed time as the page shows it.
 *
 * @param value what the form sends back
 * @param mine on the reader's clock
 * @param theirs on the partner's clock, or null when both clocks show the same
 */
public record SlotLine(String value, String day, String mine, @Nullable String theirs, String why)
    implements Serializable {}

package app.mentoring.people.application;

import java.time.ZoneId;

/**
 * What every page must know of the person who reads it.
 *
 * @param language {@code en} or {@code de}
 * @param zone the organization's where the person never said
 */
public record ReaderCard(String name, String language, ZoneId zone) {}

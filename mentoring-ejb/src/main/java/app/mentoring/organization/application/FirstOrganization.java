package app.mentoring.organization.application;

import java.time.ZoneId;

/**
 * What the set-up page asks for.
 *
 * @param secret one-time secret from the log of the first start
 * @param slug address below {@code /o/}
 * @param language {@code en} or {@code de}
 * @param administrator name of the first administrator
 */
public record FirstOrganization(
    String secret,
    String name,
    String slug,
    ZoneId zone,
    String language,
    String administrator,
    String email,
    String password) {}

package app.mentoring.organization.application;

/**
 * What the outside of an organization shows before anybody logged in.
 *
 * @param name as its people know it
 * @param accentHue 0 to 359
 */
public record OrganizationFront(String slug, String name, int accentHue) {}

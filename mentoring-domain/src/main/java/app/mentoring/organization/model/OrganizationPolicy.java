package app.mentoring.organization.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import java.util.regex.Pattern;

/** What an organization's address and name may be. */
public final class OrganizationPolicy {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])");
  private static final int LONGEST_NAME = 120;

  private OrganizationPolicy() {}

  public static Decision mayFound(String slug, String name) {
    return Decision.refuseIf(
            !SLUG.matcher(slug).matches(), Refusal.of("organization.slug-malformed", slug))
        .and(Decision.refuseIf(name.isBlank(), Refusal.of("organization.name-missing")))
        .and(
            Decision.refuseIf(
                name.length() > LONGEST_NAME,
                Refusal.of("organization.name-too-long", LONGEST_NAME)));
  }
}

package app.mentoring.organization.api;

import app.mentoring.kernel.OrganizationId;
import java.time.ZoneId;

/** Founds the sample organizations, which nobody sets up. */
public interface OrganizationRegister {

  /** Whether this installation has no organization at all. */
  boolean isEmpty();

  /**
   * A new organization without people, marked as a sample.
   *
   * @param slug its address below {@code /o/}
   * @param language {@code en} or {@code de}
   * @param hue of its colour, 0 to 359
   * @throws app.mentoring.kernel.RuleViolation when address or name will not do
   */
  OrganizationId found(String slug, String name, ZoneId zone, String language, int hue);
}

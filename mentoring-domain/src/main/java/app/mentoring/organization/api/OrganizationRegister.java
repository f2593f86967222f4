package app.mentoring.organization.api;

import app.mentoring.kernel.OrganizationId;
import java.time.ZoneId;

/** Founds organizations without the set-up page; for the sample organizations only. */
public interface OrganizationRegister {

  /** Whether this installation has no organization at all. */
  boolean isEmpty();

  /**
   * A new organization without people.
   *
   * @param slug its address below {@code /o/}
   * @param language {@code en} or {@code de}
   * @throws app.mentoring.kernel.RuleViolation when address or name will not do
   */
  OrganizationId found(String slug, String name, ZoneId zone, String language);
}

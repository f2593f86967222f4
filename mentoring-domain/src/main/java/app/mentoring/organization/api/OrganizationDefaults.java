package app.mentoring.organization.api;

import java.time.ZoneId;
import java.util.Locale;

/** What the caller's organization assumes of people who have not said otherwise. */
public interface OrganizationDefaults {

  /** Where its people mostly are. */
  ZoneId zone();

  /** The language that its people mostly read. */
  Locale language();
}

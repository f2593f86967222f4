package app.mentoring.people.application;

import app.mentoring.organization.api.OrganizationDefaults;
import java.time.ZoneId;
import java.util.Locale;

/** The defaults of the organizations of the tests. */
final class EnglishInBerlin implements OrganizationDefaults {

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Berlin");
  }

  @Override
  public Locale language() {
    return Locale.ENGLISH;
  }
}

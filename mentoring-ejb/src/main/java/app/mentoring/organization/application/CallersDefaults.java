package app.mentoring.organization.application;

import app.mentoring.organization.api.OrganizationDefaults;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;

/** The defaults of the organization that the caller belongs to; at most one statement. */
@Dependent
public class CallersDefaults implements OrganizationDefaults {

  @Inject private Organizations organizations;
  @Inject private Caller caller;

  @Override
  public ZoneId zone() {
    return organization().zone();
  }

  @Override
  public Locale language() {
    return Locale.forLanguageTag(organization().language());
  }

  private Organization organization() {
    return organizations.withId(caller.organization()).orElseThrow();
  }
}

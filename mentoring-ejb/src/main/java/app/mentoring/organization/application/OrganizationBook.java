package app.mentoring.organization.application;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.organization.api.OrganizationRegister;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/** Founds organizations inside the transaction of whoever asks. */
@Dependent
public class OrganizationBook implements OrganizationRegister {

  @Inject private Organizations organizations;
  @Inject private Ids ids;
  @Inject private Clock clock;

  @Override
  public boolean isEmpty() {
    return organizations.isEmpty();
  }

  @Override
  public OrganizationId found(String slug, String name, ZoneId zone, String language, int hue) {
    OrganizationId id = new OrganizationId(ids.next());
    Organization organization = Organization.found(id, slug, name, zone, language, clock.instant());
    organization.accent(hue);
    organization.markAsSample();
    organizations.add(organization);
    return id;
  }
}

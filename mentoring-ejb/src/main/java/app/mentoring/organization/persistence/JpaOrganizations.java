package app.mentoring.organization.persistence;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Organizations belong to no organization, and so are read without one. */
@Dependent
public class JpaOrganizations implements Organizations {

  @Inject private Records records;

  @Override
  public Optional<Organization> withSlug(String slug) {
    return records
        .common()
        .createNamedQuery("Organization.bySlug", Organization.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Organization> withId(OrganizationId id) {
    return Optional.ofNullable(records.common().find(Organization.class, id.value()));
  }

  @Override
  public List<Organization> all() {
    return records
        .common()
        .createNamedQuery("Organization.all", Organization.class)
        .getResultList();
  }

  @Override
  public void add(Organization organization) {
    records.common().persist(organization);
  }
}

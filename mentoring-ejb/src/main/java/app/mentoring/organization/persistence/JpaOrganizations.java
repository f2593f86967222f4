package app.mentoring.organization.persistence;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Organizations belong to no organization, and so are read without one. */
@Dependent
public class JpaOrganizations implements Organizations {

  @Inject private Records records;

  protected JpaOrganizations() {}

  /** Outside a container, for tests. */
  public JpaOrganizations(Records records) {
    this.records = records;
  }

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
  public void lock(OrganizationId id) {
    records.common().find(Organization.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public boolean isEmpty() {
    return records.common().createNamedQuery("Organization.count", Long.class).getSingleResult()
        == 0;
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

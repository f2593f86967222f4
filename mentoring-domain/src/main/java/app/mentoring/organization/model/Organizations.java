package app.mentoring.organization.model;

import app.mentoring.kernel.OrganizationId;
import java.util.List;
import java.util.Optional;

/** All organizations of this installation. */
public interface Organizations {

  Optional<Organization> withSlug(String slug);

  Optional<Organization> withId(OrganizationId id);

  /** Keeps others from changing who administrates until the transaction ends. */
  void lock(OrganizationId id);

  boolean isEmpty();

  /** Every organization, by slug. */
  List<Organization> all();

  void add(Organization organization);
}

package app.mentoring.platform;

import app.mentoring.kernel.OrganizationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Every organization of the installation, for jobs that go round. */
@Dependent
public class OrganizationIds {

  @Inject private Records records;

  /** One statement; in the order of their ids. */
  public List<OrganizationId> all() {
    return records
        .common()
        .createQuery("select o.id from Organization o order by o.id", String.class)
        .getResultStream()
        .map(OrganizationId::new)
        .toList();
  }
}

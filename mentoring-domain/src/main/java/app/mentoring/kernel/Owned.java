package app.mentoring.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * Everything that belongs to an organization. The persistence provider fills and filters the
 * organization's column; without an organization it refuses to work at all. Nobody sets or changes
 * it. See decision 0002 (tenancy).
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "organization_id", contextProperty = Owned.TENANT, length = 36)
public abstract class Owned {

  /** The property by which a persistence context is told whose data it may touch. */
  public static final String TENANT = "eclipselink.tenant-id";

  @Column(name = "organization_id", insertable = false, updatable = false)
  private String organization;

  @Version
  @Column(name = "version", nullable = false)
  private int version;

  protected Owned() {}

  /** The owning organization's id; null until this was stored and read again. */
  public String organization() {
    return organization;
  }

  /** How often this was changed; what an edge compares before it lets somebody overwrite. */
  public int version() {
    return version;
  }
}

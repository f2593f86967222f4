package app.mentoring.organization.model;

import app.mentoring.kernel.OrganizationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A customer whose data is walled off from every other. It is the one thing that is not itself
 * owned by an organization. Born at first run by whoever holds the set-up secret, or as a sample.
 */
@Entity
@Table(name = "organization")
@NamedQuery(
    name = "Organization.bySlug",
    query = "select o from Organization o where o.slug = :slug")
@NamedQuery(name = "Organization.all", query = "select o from Organization o order by o.slug")
@NamedQuery(name = "Organization.count", query = "select count(o) from Organization o")
public class Organization {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "slug", nullable = false)
  private String slug;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "zone", nullable = false)
  private ZoneId zone;

  @Column(name = "language", nullable = false)
  private String language;

  @Column(name = "accent_hue", nullable = false)
  private int accentHue;

  @Column(name = "sample", nullable = false)
  private boolean sample;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Version
  @Column(name = "version", nullable = false)
  private int version;

  protected Organization() {}

  /**
   * A new organization.
   *
   * @param slug its address below {@code /o/}: 2 to 40 lower-case letters, digits and hyphens
   * @param zone where its people mostly are; the default of new profiles
   * @param language {@code en} or {@code de}; the default of new profiles
   */
  public static Organization found(
      OrganizationId id, String slug, String name, ZoneId zone, String language, Instant now) {
    OrganizationPolicy.mayFound(slug, name).orThrow();
    Organization organization = new Organization();
    organization.id = id.value();
    organization.slug = slug;
    organization.name = name.strip();
    organization.zone = zone;
    organization.language = language;
    organization.accentHue = 226;
    organization.createdAt = now;
    return organization;
  }

  /** Marks it as invented: only such an organization may ever be thrown away by a fresh start. */
  public void markAsSample() {
    this.sample = true;
  }

  /** Changes the hue of the one colour that speaks; 0 to 359 degrees. */
  public void accent(int hue) {
    this.accentHue = Math.floorMod(hue, 360);
  }

  public OrganizationId id() {
    return new OrganizationId(id);
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  public ZoneId zone() {
    return zone;
  }

  public String language() {
    return language;
  }

  public int accentHue() {
    return accentHue;
  }

  public boolean isSample() {
    return sample;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int version() {
    return version;
  }
}

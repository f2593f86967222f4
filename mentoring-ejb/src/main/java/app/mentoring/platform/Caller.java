package app.mentoring.platform;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.PersonId;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and for which organization. Set once a request from the session or a verified token,
 * never from what the request says. A second organization in one request is refused.
 */
@RequestScoped
public class Caller {

  private @Nullable OrganizationId organization;
  private @Nullable PersonId person;
  private Set<String> roles = Set.of();

  /** A person of this organization asks. */
  public void enter(OrganizationId theirs, PersonId who, Set<String> theirRoles) {
    bind(theirs);
    this.person = who;
    this.roles = Set.copyOf(theirRoles);
  }

  /** The system works for this organization: a job, the front door before log-in. */
  public void enterAsSystem(OrganizationId theirs) {
    bind(theirs);
  }

  private void bind(OrganizationId theirs) {
    if (organization != null && !organization.equals(theirs)) {
      throw new IllegalStateException("this request works for another organization");
    }
    this.organization = theirs;
  }

  /**
   * Leaves the organization, so that a job can go on with the next one.
   *
   * @throws IllegalStateException when a person asks: nobody changes organization in mid-request
   */
  public void leaveAsSystem() {
    if (person != null) {
      throw new IllegalStateException("a person does not leave in mid-request");
    }
    this.organization = null;
  }

  public boolean isPerson() {
    return person != null;
  }

  /** Whether an organization is known at all. */
  public boolean isBound() {
    return organization != null;
  }

  /**
   * The organization whose data this request may touch.
   *
   * @throws IllegalStateException when there is none
   */
  public OrganizationId organization() {
    if (organization == null) {
      throw new IllegalStateException("no organization");
    }
    return organization;
  }

  /**
   * The person who asks.
   *
   * @throws NotFound when nobody is logged in
   */
  public PersonId person() {
    if (person == null) {
      throw new NotFound();
    }
    return person;
  }

  /** Whether the person has this role, by its group name. */
  public boolean has(String role) {
    return roles.contains(role);
  }

  public Set<String> roles() {
    return roles;
  }
}

package app.mentoring.organization.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** One role of one account. It is given and taken back, never changed. */
@Entity
@Table(name = "role_grant")
@NamedQuery(
    name = "RoleGrant.ofPerson",
    query =
        "select g from RoleGrant g where g.organization = :organization and g.person = :person"
            + " order by g.role")
@NamedQuery(
    name = "RoleGrant.others",
    query =
        "select count(g) from RoleGrant g, Account a where g.organization = :organization"
            + " and a.organization = :organization and a.id = g.person and g.role = :role"
            + " and g.person <> :person and a.state = :state")
public class RoleGrant extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "person_id", nullable = false)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false)
  private Role role;

  protected RoleGrant() {}

  public static RoleGrant give(String id, PersonId person, Role role) {
    RoleGrant grant = new RoleGrant();
    grant.id = id;
    grant.person = person.value();
    grant.role = role;
    return grant;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public Role role() {
    return role;
  }
}

package app.mentoring.inside;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.RoleGrant;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Records;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A service for the tests: each method is one transaction for the caller's organization. */
@Stateless
@PermitAll
public class Probe {

  @Inject private Records records;
  @Inject private Ids ids;

  public String somebody() {
    return records
        .jpql(
            "select a.id from Account a where a.organization = :organization order by a.login",
            String.class)
        .setMaxResults(1)
        .getSingleResult();
  }

  public boolean exists(String account) {
    return records.em().find(Account.class, account) != null;
  }

  public long grants() {
    return records
        .jpql("select count(g) from RoleGrant g where g.organization = :organization", Long.class)
        .getSingleResult();
  }

  public void take(PersonId person) {
    records
        .jpql(
            "select g from RoleGrant g where g.organization = :organization and g.person = :person",
            RoleGrant.class)
        .setParameter("person", person.value())
        .getResultList()
        .forEach(records.em()::remove);
  }

  public void takeAndRefuse(PersonId person) {
    take(person);
    records.em().persist(RoleGrant.give(ids.next(), person, Role.SPONSOR));
    records.em().flush();
    throw new RuleViolation(Refusal.of("organization.planted"));
  }
}

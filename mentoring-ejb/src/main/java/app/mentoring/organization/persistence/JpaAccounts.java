package app.mentoring.organization.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Accounts;
import app.mentoring.organization.model.RoleGrant;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Accounts of the caller's organization. */
@Dependent
public class JpaAccounts implements Accounts {

  @Inject private Records records;

  @Override
  public Optional<Account> withLogin(String login) {
    return records
        .query("Account.byLogin", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Account> of(PersonId person) {
    return records
        .query("Account.byId", Account.class)
        .setParameter("id", person.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Set<Role> rolesOf(PersonId person) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    records
        .query("RoleGrant.ofPerson", RoleGrant.class)
        .setParameter("person", person.value())
        .getResultStream()
        .map(RoleGrant::role)
        .forEach(roles::add);
    return roles;
  }

  @Override
  public void add(Account account) {
    records.em().persist(account);
  }

  @Override
  public void add(RoleGrant grant) {
    records.em().persist(grant);
  }

  @Override
  public void flush() {
    records.em().flush();
  }
}

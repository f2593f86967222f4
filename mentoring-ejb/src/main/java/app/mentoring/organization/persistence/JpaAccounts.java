package app.mentoring.organization.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountState;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Accounts;
import app.mentoring.organization.model.RoleGrant;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts of the caller's organization. */
@Dependent
public class JpaAccounts implements Accounts {

  /** So many names go into one statement. */
  private static final int CHUNK = 1_000;

  @Inject private Records records;

  protected JpaAccounts() {}

  /** Outside a container, for tests. */
  public JpaAccounts(Records records) {
    this.records = records;
  }

  @Override
  public Optional<Account> withLogin(String login) {
    return records
        .query("Account.byLogin", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Set<String> taken(Collection<String> logins) {
    List<String> all = List.copyOf(logins);
    Set<String> taken = new HashSet<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      taken.addAll(
          records
              .query("Account.taken", String.class)
              .setParameter("logins", all.subList(from, Math.min(from + CHUNK, all.size())))
              .getResultList());
    }
    return taken;
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
  public void takeBack(PersonId person, Role role) {
    records
        .query("RoleGrant.ofPerson", RoleGrant.class)
        .setParameter("person", person.value())
        .getResultStream()
        .filter(grant -> grant.role() == role)
        .forEach(records.em()::remove);
  }

  @Override
  public long otherAdministrators(PersonId person) {
    return records
        .query("RoleGrant.others", Long.class)
        .setParameter("person", person.value())
        .setParameter("role", Role.ADMINISTRATOR)
        .setParameter("state", AccountState.ACTIVE)
        .getSingleResult();
  }

  @Override
  public void flush() {
    records.em().flush();
  }
}

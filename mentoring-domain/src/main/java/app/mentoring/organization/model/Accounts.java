package app.mentoring.organization.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Role;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The accounts and grants of the current organization. */
public interface Accounts {

  /** By log-in name in the form of {@link Account#key}; closed accounts are found too. */
  Optional<Account> withLogin(String login);

  /** Those of these log-in names, in the form of {@link Account#key}, that exist. */
  Set<String> taken(Collection<String> logins);

  Optional<Account> of(PersonId person);

  Set<Role> rolesOf(PersonId person);

  void add(Account account);

  void add(RoleGrant grant);

  /** Takes a role back; taking one that was not given changes nothing. */
  void takeBack(PersonId person, Role role);

  /** How many administrators beside this person can log in. */
  long otherAdministrators(PersonId person);

  /** Writes what was added so far, so that what refers to it may follow. */
  void flush();
}

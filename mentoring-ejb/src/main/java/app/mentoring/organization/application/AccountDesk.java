package app.mentoring.organization.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.AccountState;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.api.Roles;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Accounts;
import app.mentoring.organization.model.Organizations;
import app.mentoring.organization.model.RolePolicy;
import app.mentoring.platform.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where administrators look after accounts: who may come in, and as what. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountDesk {

  /** How many people one press invites at most; the mails of more would hide a mistake. */
  public static final int MOST_AT_ONCE = 500;

  @Inject private AccountLists lists;
  @Inject private Accounts accounts;
  @Inject private AccountRegister register;
  @Inject private Organizations organizations;
  @Inject private Caller caller;
  @Inject private Clock clock;

  public Page<AccountRow> page(AccountQuery query) {
    return lists.page(query);
  }

  public Map<AccountState, Long> counts() {
    return lists.counts();
  }

  /**
   * One account.
   *
   * @throws NotFound when there is none
   */
  public AccountRow account(PersonId person) {
    Account account = known(person);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(accounts.rolesOf(person));
    roles.remove(Role.PARTICIPANT);
    return new AccountRow(
        person.value(),
        account.name(),
        account.login(),
        account.state(),
        roles,
        account.invitedAt().orElse(null),
        account.lastLoginAt().orElse(null));
  }

  /**
   * Invites those of these people who have not come in yet; the others are left alone.
   *
   * @return how many invitations went out
   */
  public int invite(Collection<PersonId> people) {
    List<Account> waiting =
        people.stream().distinct().map(this::known).filter(Account::mayBeInvited).toList();
    waiting.forEach(account -> register.invite(account.person()));
    return waiting.size();
  }

  /** Invites everybody who was imported, by name, at most {@link #MOST_AT_ONCE}. */
  public int inviteImported() {
    return invite(lists.imported(MOST_AT_ONCE));
  }

  /**
   * Gives and takes back roles until the account has exactly these, beside that of a participant.
   *
   * @throws app.mentoring.kernel.RuleViolation when nobody would be left to administrate
   */
  public void assign(PersonId person, Set<Role> roles) {
    organizations.lock(caller.organization());
    Account account = known(person);
    Set<Role> now = accounts.rolesOf(person);
    if (!roles.contains(Role.ADMINISTRATOR)) {
      mayStopAdministrating(account, now);
    }
    for (Role role : Role.values()) {
      if (role == Role.PARTICIPANT || roles.contains(role) == now.contains(role)) {
        continue;
      }
      if (roles.contains(role)) {
        register.grant(person, role);
      } else {
        accounts.takeBack(person, role);
      }
    }
  }

  /**
   * Closes an account for good; its sessions end within a minute.
   *
   * @throws app.mentoring.kernel.RuleViolation when nobody would be left to administrate
   */
  public void close(PersonId person) {
    organizations.lock(caller.organization());
    Account account = known(person);
    mayStopAdministrating(account, accounts.rolesOf(person));
    account.close(clock.instant());
  }

  private void mayStopAdministrating(Account account, Set<Role> roles) {
    boolean administrates =
        roles.contains(Role.ADMINISTRATOR) && account.state() == AccountState.ACTIVE;
    RolePolicy.mayStopAdministrating(administrates, accounts.otherAdministrators(account.person()))
        .orThrow();
  }

  private Account known(PersonId person) {
    return accounts.of(person).orElseThrow(NotFound::new);
  }
}

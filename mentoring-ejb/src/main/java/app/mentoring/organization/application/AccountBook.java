package app.mentoring.organization.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.api.AccountInvited;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.LinkKind;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.AccountPolicy;
import app.mentoring.organization.model.Accounts;
import app.mentoring.organization.model.RoleGrant;
import app.mentoring.platform.Ids;
import app.mentoring.platform.PasswordHasher;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Opens accounts for the contexts that bring people in, inside their transaction; the right to do
 * so is theirs to check.
 */
@Dependent
public class AccountBook implements AccountRegister {

  @Inject private Accounts accounts;
  @Inject private LinkPost links;
  @Inject private Event<AccountInvited> invited;
  @Inject private PasswordHasher hasher;
  @Inject private Ids ids;
  @Inject private Clock clock;

  @Override
  public Optional<PersonId> find(String login) {
    return accounts.withLogin(Account.key(login)).map(Account::person);
  }

  @Override
  public PersonId open(String login, String name) {
    if (find(login).isPresent()) {
      throw new RuleViolation(Refusal.of("organization.login-taken", Account.key(login)));
    }
    AccountPolicy.mayOpen(login).orThrow();
    PersonId person = new PersonId(ids.next());
    accounts.add(Account.open(person, login, name));
    accounts.flush();
    accounts.add(RoleGrant.give(ids.next(), person, Role.PARTICIPANT));
    return person;
  }

  @Override
  public Map<String, PersonId> openAll(Map<String, String> names) {
    Map<String, PersonId> opened = new LinkedHashMap<>();
    names.forEach(
        (login, name) -> {
          AccountPolicy.mayOpen(login).orThrow();
          opened.put(Account.key(login), new PersonId(ids.next()));
        });
    accounts.taken(opened.keySet()).stream()
        .sorted()
        .findFirst()
        .ifPresent(
            login -> {
              throw new RuleViolation(Refusal.of("organization.login-taken", login));
            });
    names.forEach((login, name) -> accounts.add(Account.open(id(opened, login), login, name)));
    accounts.flush();
    opened
        .values()
        .forEach(person -> accounts.add(RoleGrant.give(ids.next(), person, Role.PARTICIPANT)));
    return opened;
  }

  private static PersonId id(Map<String, PersonId> opened, String login) {
    return Objects.requireNonNull(opened.get(Account.key(login)));
  }

  @Override
  public void grant(PersonId person, Role role) {
    if (!accounts.rolesOf(person).contains(role)) {
      accounts.add(RoleGrant.give(ids.next(), person, role));
    }
  }

  @Override
  public void choosePassword(PersonId person, String password) {
    account(person).choosePassword(hasher.hash(password));
  }

  @Override
  public void rename(PersonId person, String name) {
    account(person).rename(name);
  }

  @Override
  public void invite(PersonId person) {
    Account account = account(person);
    account.inviteAt(clock.instant());
    links.send(LinkKind.INVITATION, account, Optional.empty());
    invited.fire(new AccountInvited(person));
  }

  private Account account(PersonId person) {
    return accounts.of(person).filter(found -> !found.isClosed()).orElseThrow(NotFound::new);
  }
}

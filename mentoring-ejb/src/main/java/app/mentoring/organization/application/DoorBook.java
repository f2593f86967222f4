package app.mentoring.organization.application;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Accounts;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the front door looks up and writes down, each in a short transaction of its own. */
@Stateless
@PermitAll
public class DoorBook {

  @Inject private Organizations organizations;
  @Inject private Accounts accounts;
  @Inject private Caller caller;
  @Inject private Clock clock;

  public DoorBook() {}

  /** For tests: a book on these shelves. */
  DoorBook(Organizations organizations, Accounts accounts, Caller caller, Clock clock) {
    this.organizations = organizations;
    this.accounts = accounts;
    this.caller = caller;
    this.clock = clock;
  }

  /** An account that has a password and is not closed. */
  public record Known(OrganizationId organization, PersonId person, String passwordHash) {}

  public Optional<Known> known(String slug, String login) {
    return organizations
        .withSlug(slug)
        .flatMap(
            organization -> {
              caller.enterAsSystem(organization.id());
              return accounts
                  .withLogin(Account.key(login))
                  .flatMap(account -> known(organization, account));
            });
  }

  private static Optional<Known> known(Organization organization, Account account) {
    return account.isClosed()
        ? Optional.empty()
        : account.passwordHash().map(hash -> new Known(organization.id(), account.person(), hash));
  }

  /** Writes down that somebody came in, and says what their session keeps. */
  public SignedIn enter(OrganizationId id, PersonId person) {
    caller.enterAsSystem(id);
    Account account = accounts.of(person).orElseThrow();
    account.enteredAt(clock.instant());
    return signedIn(organizations.withId(id).orElseThrow(), account);
  }

  /** What a session keeps now; empty when it must end. */
  public Optional<SignedIn> again(SignedIn before) {
    caller.enterAsSystem(new OrganizationId(before.organization()));
    return accounts
        .of(new PersonId(before.person()))
        .filter(account -> !account.isClosed() && account.epoch() == before.epoch())
        .map(
            account ->
                new SignedIn(
                    before.organization(),
                    before.slug(),
                    before.person(),
                    groups(account),
                    account.epoch()));
  }

  private SignedIn signedIn(Organization organization, Account account) {
    return new SignedIn(
        organization.id().value(),
        organization.slug(),
        account.person().value(),
        groups(account),
        account.epoch());
  }

  private java.util.Set<String> groups(Account account) {
    return accounts.rolesOf(account.person()).stream().map(Role::group).collect(Collectors.toSet());
  }
}

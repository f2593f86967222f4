package app.mentoring.organization.application;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Accounts;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Caller;
import app.mentoring.platform.PasswordHasher;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Log-in. An unknown organization, an unknown person, a closed account, one without a password and
 * a wrong password all get the same answer after the same work: exactly one hash.
 */
@Stateless
@PermitAll
public class FrontDoor {

  @Inject private Organizations organizations;
  @Inject private Accounts accounts;
  @Inject private PasswordHasher hasher;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What the log-in page shows of an organization, if there is one at this address. */
  public Optional<OrganizationFront> front(String slug) {
    return organizations
        .withSlug(slug)
        .map(found -> new OrganizationFront(found.slug(), found.name(), found.accentHue()));
  }

  /** The same by id, for who is already inside. */
  public Optional<OrganizationFront> front(OrganizationId id) {
    return organizations
        .withId(id)
        .map(found -> new OrganizationFront(found.slug(), found.name(), found.accentHue()));
  }

  /**
   * Checks a password.
   *
   * @param login e-mail address or log-in name, in any case
   * @return who it is, or empty for every kind of no
   */
  public Optional<SignedIn> logIn(String slug, String login, String password) {
    Optional<Organization> organization = organizations.withSlug(slug);
    organization.ifPresent(found -> caller.enterAsSystem(found.id()));
    Optional<Account> account =
        organization.flatMap(found -> accounts.withLogin(Account.key(login)));
    Optional<String> hash =
        account.filter(found -> !found.isClosed()).flatMap(Account::passwordHash);
    boolean right =
        hash.isPresent() ? hasher.matches(password, hash.get()) : hasher.matchesNobody(password);
    if (!right) {
      return Optional.empty();
    }
    return account.map(found -> enter(organization.orElseThrow(), found));
  }

  private SignedIn enter(Organization organization, Account account) {
    account.enteredAt(clock.instant());
    return new SignedIn(
        organization.id().value(),
        organization.slug(),
        account.person().value(),
        accounts.rolesOf(account.person()).stream().map(Role::group).collect(Collectors.toSet()));
  }
}

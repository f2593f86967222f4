package app.mentoring.organization.application;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.api.AccountOpened;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.application.FrontPace.Door;
import app.mentoring.organization.model.AccessToken;
import app.mentoring.organization.model.AccountPolicy;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.OrganizationPolicy;
import app.mentoring.organization.model.Organizations;
import app.mentoring.organization.model.PasswordPolicy;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Records;
import app.mentoring.platform.SystemJob;
import app.mentoring.platform.sealing.Installation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The first run of an installation: whoever holds the secret from its log founds the organization
 * and becomes its administrator. Once that is done there is no way back in here, for anybody, ever.
 */
@Stateless
@PermitAll
public class SetUp {

  @Inject private Organizations organizations;
  @Inject private AccountRegister accounts;
  @Inject private DoorBook book;
  @Inject private FrontPace pace;
  @Inject private Event<AccountOpened> opened;
  @Inject private Records records;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /** Whether the page may be shown: an organization is still to be founded. */
  public boolean isOpen() {
    return Optional.ofNullable(records.common().find(Installation.class, Installation.ONLY))
        .filter(installation -> !installation.isSetUp())
        .flatMap(Installation::setupHash)
        .isPresent();
  }

  /**
   * Opens the page where nothing has been founded yet and no secret is waiting to be used.
   *
   * @param anew whether a secret that is waiting is replaced, because it was lost
   * @return the new secret, which is kept as its hash only; empty when there is none to tell
   */
  @SystemJob
  public Optional<String> open(boolean anew) {
    Installation installation = locked();
    boolean waiting = installation.setupHash().isPresent();
    if (installation.isSetUp() || !organizations.isEmpty() || (waiting && !anew)) {
      return Optional.empty();
    }
    String secret = ids.secret();
    installation.openSetup(AccessToken.hash(secret));
    return Optional.of(secret);
  }

  /**
   * Founds the organization with its administrator and closes the page for ever. Of two who try at
   * once, one waits for the other and then finds nothing.
   *
   * @param source network address that the attempt comes from
   * @throws NotFound when it was done before
   * @throws RuleViolation when the secret is wrong or something entered will not do
   */
  public SignedIn found(FirstOrganization wish, String source) {
    Installation installation = locked();
    if (installation.isSetUp() || installation.setupHash().isEmpty()) {
      throw new NotFound();
    }
    checkSecret(installation.setupHash().get(), wish.secret(), source);
    check(wish).orThrow();
    OrganizationId organization = new OrganizationId(ids.next());
    organizations.add(
        Organization.found(
            organization, wish.slug(), wish.name(), wish.zone(), wish.language(), clock.instant()));
    caller.enterAsSystem(organization);
    PersonId person = accounts.open(wish.email(), wish.administrator());
    accounts.grant(person, Role.ADMINISTRATOR);
    accounts.choosePassword(person, wish.password());
    opened.fire(
        new AccountOpened(
            person, wish.administrator().strip(), wish.email(), wish.language(), wish.zone()));
    installation.finishSetup(clock.instant());
    return book.enter(organization, person);
  }

  private void checkSecret(String hash, String secret, String source) {
    boolean right =
        MessageDigest.isEqual(
            hash.getBytes(StandardCharsets.US_ASCII),
            AccessToken.hash(secret.strip()).getBytes(StandardCharsets.US_ASCII));
    boolean inPace = pace.mayTry(Door.SET_UP, source);
    if (!right || !inPace) {
      if (inPace) {
        pace.failed(Door.SET_UP, source);
      }
      throw new RuleViolation(Refusal.of("organization.set-up-refused"));
    }
  }

  private static Decision check(FirstOrganization wish) {
    return OrganizationPolicy.mayFound(wish.slug(), wish.name())
        .and(
            Decision.refuseIf(
                wish.administrator().isBlank(), Refusal.of("organization.administrator-missing")))
        .and(AccountPolicy.mayOpen(wish.email()))
        .and(
            PasswordPolicy.mayBe(
                wish.password(),
                List.of(wish.slug(), wish.name(), wish.administrator(), wish.email())));
  }

  private Installation locked() {
    return records
        .common()
        .find(Installation.class, Installation.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }
}

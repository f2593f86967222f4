package app.mentoring.organization.application;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.organization.application.FrontPace.Door;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.PasswordHasher;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Log-in. An unknown organization, an unknown person, a closed account, one without a password, one
 * that is slowed down and a wrong password all get the same answer after the same work: exactly one
 * hash. No transaction is open, and no connection held, while it is computed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FrontDoor {

  @Inject private Organizations organizations;
  @Inject private DoorBook book;
  @Inject private FrontPace pace;
  @Inject private PasswordHasher hasher;

  public FrontDoor() {}

  /** For tests. */
  FrontDoor(Organizations organizations, DoorBook book, FrontPace pace, PasswordHasher hasher) {
    this.organizations = organizations;
    this.book = book;
    this.pace = pace;
    this.hasher = hasher;
  }

  /** What the log-in page shows of an organization, if there is one at this address. */
  public Optional<OrganizationFront> front(String slug) {
    return organizations.withSlug(slug).map(FrontDoor::front);
  }

  /** The same by id, for who is already inside. */
  public Optional<OrganizationFront> front(OrganizationId id) {
    return organizations.withId(id).map(FrontDoor::front);
  }

  private static OrganizationFront front(Organization found) {
    return new OrganizationFront(found.slug(), found.name(), found.accentHue());
  }

  /**
   * Checks a password.
   *
   * @param login e-mail address or log-in name, in any case
   * @param source network address that the attempt comes from
   * @return who it is, or empty for every kind of no
   */
  public Optional<SignedIn> logIn(String slug, String login, String password, String source) {
    String subject = slug + "\n" + Account.key(login);
    boolean inPace = pace.mayTry(Door.LOGIN, subject) & pace.mayTry(Door.LOGIN_SOURCE, source);
    Optional<DoorBook.Known> known = book.known(slug, login);
    boolean right =
        known.isPresent()
            ? hasher.matches(password, known.get().passwordHash())
            : hasher.matchesNobody(password);
    if (!inPace) {
      return Optional.empty();
    }
    if (!right) {
      count(Door.LOGIN, subject);
      count(Door.LOGIN_SOURCE, source);
      return Optional.empty();
    }
    pace.succeeded(Door.LOGIN, subject);
    return known.map(found -> book.enter(found.organization(), found.person()));
  }

  private void count(Door door, String subject) {
    try {
      pace.failed(door, subject);
    } catch (EJBException countedElsewhere) {
      // Two first failures at the same moment: the other one has been counted.
    }
  }

  /** Looks again at who is inside: their roles now, or empty when their session must end. */
  public Optional<SignedIn> again(SignedIn before) {
    return book.again(before);
  }
}

package app.mentoring.organization.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.api.Roles;
import app.mentoring.organization.application.FrontPace.Door;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Accounts;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.organization.model.PasswordPolicy;
import app.mentoring.platform.Caller;
import app.mentoring.platform.PasswordHasher;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What people do with their own account. */
@Stateless
@RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR, Roles.SPONSOR, Roles.ADMINISTRATOR})
public class OwnAccount {

  @Inject private Accounts accounts;
  @Inject private Organizations organizations;
  @Inject private PasswordHasher hasher;
  @Inject private FrontPace pace;
  @Inject private DoorBook book;
  @Inject private Caller caller;

  /** The name by which the caller logs in. */
  public String login() {
    return mine().login();
  }

  /**
   * Changes the password. Every session of this account but the one that gets the answer ends.
   *
   * @return what this session keeps from now on
   * @throws RuleViolation when the present password is wrong or the new one will not do
   */
  public SignedIn changePassword(String present, String wanted) {
    Account account = mine();
    PersonId person = account.person();
    String subject = caller.organization() + "\n" + person;
    boolean inPace = pace.mayTry(Door.PASSWORD, subject);
    boolean right =
        inPace && account.passwordHash().map(hash -> hasher.matches(present, hash)).orElse(false);
    if (!right) {
      if (inPace) {
        pace.failed(Door.PASSWORD, subject);
      }
      throw new RuleViolation(Refusal.of("organization.password-wrong"));
    }
    Organization organization =
        organizations.withId(caller.organization()).orElseThrow(NotFound::new);
    PasswordPolicy.mayBe(wanted, WayIn.ownWords(organization, account)).orThrow();
    account.choosePassword(hasher.hash(wanted));
    pace.succeeded(Door.PASSWORD, subject);
    return book.enter(organization.id(), person);
  }

  private Account mine() {
    return accounts
        .of(caller.person())
        .filter(account -> !account.isClosed())
        .orElseThrow(NotFound::new);
  }
}

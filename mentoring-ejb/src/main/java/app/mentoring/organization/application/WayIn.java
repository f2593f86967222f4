package app.mentoring.organization.application;

import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.api.LinkKind;
import app.mentoring.organization.application.FrontPace.Door;
import app.mentoring.organization.model.AccessToken;
import app.mentoring.organization.model.AccessTokens;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Accounts;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.organization.model.PasswordPolicy;
import app.mentoring.platform.Caller;
import app.mentoring.platform.PasswordHasher;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The links by which somebody chooses a password: after an invitation, or because the old one was
 * forgotten. Looking at a link changes nothing; choosing a password spends it.
 */
@Stateless
@PermitAll
public class WayIn {

  @Inject private Organizations organizations;
  @Inject private Accounts accounts;
  @Inject private AccessTokens tokens;
  @Inject private LinkPost links;
  @Inject private DoorBook book;
  @Inject private FrontPace pace;
  @Inject private PasswordHasher hasher;
  @Inject private Caller caller;
  @Inject private Clock clock;

  private record Followed(Organization organization, AccessToken token, Account account) {}

  /** Whose password a link lets choose, as the account is called; empty for a link that is dead. */
  public Optional<String> whose(LinkKind kind, String slug, String secret) {
    return follow(kind, slug, secret).map(followed -> followed.account().name());
  }

  /**
   * Spends the link, and every other one of this person, for a password.
   *
   * @return the person, logged in
   * @throws RuleViolation when the link is dead or the password will not do
   */
  public SignedIn choosePassword(LinkKind kind, String slug, String secret, String password) {
    Followed followed =
        follow(kind, slug, secret)
            .orElseThrow(() -> new RuleViolation(Refusal.of("organization.link-dead")));
    Account account = followed.account();
    PasswordPolicy.mayBe(password, ownWords(followed.organization(), account)).orThrow();
    Instant now = clock.instant();
    tokens.openOf(account.person()).forEach(token -> token.spend(now));
    account.choosePassword(hasher.hash(password));
    return book.enter(followed.organization().id(), account.person());
  }

  static List<String> ownWords(Organization organization, Account account) {
    return List.of(organization.slug(), organization.name(), account.name(), account.login());
  }

  private Optional<Followed> follow(LinkKind kind, String slug, String secret) {
    return organizations
        .withSlug(slug)
        .flatMap(
            organization -> {
              caller.enterAsSystem(organization.id());
              return tokens
                  .withSecret(kind, secret)
                  .filter(token -> token.isGood(clock.instant()))
                  .flatMap(token -> account(organization, token));
            });
  }

  private Optional<Followed> account(Organization organization, AccessToken token) {
    return accounts
        .of(token.person())
        .filter(account -> !account.isClosed())
        .map(account -> new Followed(organization, token, account));
  }

  /**
   * Mails a link to whoever has this account, if anybody has. Whoever asks gets their answer before
   * anything is looked up, so that neither words nor time tell whether there is such a person.
   *
   * @param reader language of the page on which it was asked for
   * @param source network address that the wish comes from
   */
  @Asynchronous
  public void forgot(String slug, String login, Locale reader, String source) {
    String subject = slug + "\n" + Account.key(login);
    boolean inPace = pace.mayTry(Door.RESET, subject) & pace.mayTry(Door.RESET_SOURCE, source);
    if (!inPace) {
      return;
    }
    pace.failed(Door.RESET, subject);
    pace.failed(Door.RESET_SOURCE, source);
    organizations
        .withSlug(slug)
        .ifPresent(
            organization -> {
              caller.enterAsSystem(organization.id());
              accounts
                  .withLogin(Account.key(login))
                  .filter(Account::mayBeWrittenTo)
                  .ifPresent(account -> links.send(LinkKind.RESET, account, Optional.of(reader)));
            });
  }
}

package app.mentoring.organization.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way in of one person. Its id is the person's. It begins without a password (imported or
 * invited), gets one when its owner follows an invitation, and can be closed; a closed account
 * answers exactly as an unknown one.
 */
@Entity
@Table(name = "account")
@NamedQuery(
    name = "Account.byLogin",
    query = "select a from Account a where a.organization = :organization and a.login = :login")
@NamedQuery(
    name = "Account.taken",
    query =
        "select a.login from Account a where a.organization = :organization and a.login in :logins")
@NamedQuery(
    name = "Account.byId",
    query = "select a from Account a where a.organization = :organization and a.id = :id")
public class Account extends Owned {

  private static final int LONGEST_NAME = 120;

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "login", nullable = false)
  private String login;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "name_key", nullable = false)
  private String nameKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private AccountState state;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "invited_at")
  private @Nullable Instant invitedAt;

  @Column(name = "epoch", nullable = false)
  private int epoch;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "last_login_at")
  private @Nullable Instant lastLoginAt;

  protected Account() {}

  /** An account that nobody can use yet. */
  public static Account open(PersonId person, String login, String name) {
    Account account = new Account();
    account.id = person.value();
    account.state = AccountState.IMPORTED;
    account.login = key(login);
    account.rename(name);
    return account;
  }

  /** The form in which log-in names are kept and compared: stripped and lower-case. */
  public static String key(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  /** Takes the name of the person's profile, shortened where it is longer than the column. */
  public final void rename(String newName) {
    this.name = shortened(newName.strip());
    this.nameKey = shortened(name.toLowerCase(Locale.ROOT));
  }

  private static String shortened(String text) {
    return text.codePoints()
        .limit(LONGEST_NAME)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Sets the password, as its hash; sessions that began before it end. */
  public void choosePassword(String hash) {
    this.passwordHash = hash;
    this.state = AccountState.ACTIVE;
    this.epoch++;
  }

  public void inviteAt(Instant now) {
    this.invitedAt = now;
    this.state = AccountState.INVITED;
  }

  public void enteredAt(Instant now) {
    this.lastLoginAt = now;
  }

  public void close(Instant now) {
    this.closedAt = now;
    this.passwordHash = null;
    this.state = AccountState.CLOSED;
    this.epoch++;
  }

  /** Counts what ends the sessions of this account; a session knows in which epoch it began. */
  public int epoch() {
    return epoch;
  }

  public boolean isClosed() {
    return state == AccountState.CLOSED;
  }

  public PersonId person() {
    return new PersonId(id);
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  /** The name by which lists are sorted and searched: in lower case. */
  public String nameKey() {
    return nameKey;
  }

  public AccountState state() {
    return state;
  }

  /** Whether an invitation makes sense: not for who is in already, nor for who must stay out. */
  public boolean mayBeInvited() {
    return state == AccountState.IMPORTED || state == AccountState.INVITED;
  }

  /** Whether mail about the account may go out: imported people do not know of us yet. */
  public boolean mayBeWrittenTo() {
    return state == AccountState.ACTIVE || state == AccountState.INVITED;
  }

  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  public Optional<Instant> invitedAt() {
    return Optional.ofNullable(invitedAt);
  }

  public Optional<Instant> lastLoginAt() {
    return Optional.ofNullable(lastLoginAt);
  }
}

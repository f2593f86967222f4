package app.mentoring.organization.api;

import app.mentoring.kernel.PersonId;
import java.util.Map;
import java.util.Optional;

/** Opens accounts in the caller's organization; for contexts that bring people in. */
public interface AccountRegister {

  /** Who has this log-in name, in any case. */
  Optional<PersonId> find(String login);

  /**
   * Opens an account that nobody can use yet, with the role of a participant.
   *
   * @param login e-mail address; kept stripped and lower-case
   * @param name as the administrator's list of accounts and the mails of this context say it
   * @throws app.mentoring.kernel.RuleViolation when the log-in name is taken
   */
  PersonId open(String login, String name);

  /** The same for who has no other name than the log-in. */
  default PersonId open(String login) {
    return open(login, login);
  }

  /**
   * The same for many at once, in a few statements and one insert each.
   *
   * @param names by log-in name
   * @return who each log-in name, as it is kept, belongs to
   * @throws app.mentoring.kernel.RuleViolation when one of them is taken or will not do
   */
  Map<String, PersonId> openAll(Map<String, String> names);

  /** Follows the person's profile, whose owner may change the name. */
  void rename(PersonId person, String name);

  /** Gives a role; giving it again changes nothing. */
  void grant(PersonId person, Role role);

  /** Sets a password without a link; for the sample organizations only. */
  void choosePassword(PersonId person, String password);

  /** Makes a single-use invitation and mails its link; tells {@link AccountInvited}. */
  void invite(PersonId person);
}

package app.mentoring.organization.api;

import app.mentoring.kernel.PersonId;
import java.util.Optional;

/** Opens accounts in the caller's organization; for contexts that bring people in. */
public interface AccountRegister {

  /** Who has this log-in name, in any case. */
  Optional<PersonId> find(String login);

  /**
   * Opens an account that nobody can use yet, with the role of a participant.
   *
   * @param login e-mail address; kept stripped and lower-case
   * @throws app.mentoring.kernel.RuleViolation when the log-in name is taken
   */
  PersonId open(String login);

  /** Gives a role; giving it again changes nothing. */
  void grant(PersonId person, Role role);

  /** Sets a password without a link; for the sample organizations only. */
  void choosePassword(PersonId person, String password);

  /** Makes a single-use invitation and mails its link. */
  void invite(PersonId person, String name, String email);
}

package app.mentoring.people.api;

import app.mentoring.kernel.PersonId;

/** Brings people into the caller's organization, each with account and profile. */
public interface PeopleRegister {

  /**
   * A new person, invisible to other participants and without mail until {@link
   * PeopleDirectory#welcome}.
   *
   * @throws app.mentoring.kernel.RuleViolation when name or e-mail will not do, or the e-mail is
   *     taken
   */
  PersonId register(NewPerson person);
}

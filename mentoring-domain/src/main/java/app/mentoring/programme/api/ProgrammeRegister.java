package app.mentoring.programme.api;

import app.mentoring.kernel.PersonId;

/** Makes programmes and enrolments without a page, for the sample organizations. */
public interface ProgrammeRegister {

  /**
   * A programme whose enrolment is open, run by this person.
   *
   * @throws app.mentoring.kernel.RuleViolation when the plan will not do
   */
  ProgrammeId open(ProgrammePlan plan, PersonId coordinator);

  /**
   * Takes a place for somebody who is new to the programme on this side.
   *
   * @throws app.mentoring.kernel.RuleViolation when the place cannot be taken
   */
  void enrol(
      ProgrammeId programme, PersonId person, EnrolmentRole role, int capacity, int hoursAMonth);
}

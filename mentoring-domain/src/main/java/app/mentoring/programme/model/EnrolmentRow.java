package app.mentoring.programme.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;

/** An enrolment as the database lists it, without loading the entity. */
public record EnrolmentRow(
    String person, String programme, EnrolmentRole role, int capacity, int hoursAMonth) {

  public EnrolmentSummary summary() {
    return new EnrolmentSummary(
        new PersonId(person), new ProgrammeId(programme), role, capacity, hoursAMonth);
  }
}

package app.mentoring.agreement.api;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;

/** A relationship as its two people and later contexts see it. */
public record RelationshipView(
    RelationshipId id,
    ProgrammeId programme,
    PersonId mentor,
    PersonId mentee,
    RelationshipPhase phase,
    AgreedTerms terms) {

  /**
   * The other of the two.
   *
   * @throws NotFound when the person is neither
   */
  public PersonId partnerOf(PersonId person) {
    if (person.equals(mentor)) {
      return mentee;
    }
    if (person.equals(mentee)) {
      return mentor;
    }
    throw new NotFound();
  }

  /** The part that this person has in it. */
  public EnrolmentRole roleOf(PersonId person) {
    return person.equals(mentor) ? EnrolmentRole.MENTOR : EnrolmentRole.MENTEE;
  }

  /** Whether meetings, messages and notes may still be written. */
  public boolean isOpen() {
    return phase == RelationshipPhase.MATCHED || phase == RelationshipPhase.AGREED;
  }
}

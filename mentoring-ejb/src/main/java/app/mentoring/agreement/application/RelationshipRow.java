package app.mentoring.agreement.application;

import app.mentoring.agreement.api.NextStep;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.programme.api.EnrolmentRole;
import java.time.LocalDate;

/**
 * A relationship in the list of one of its two people.
 *
 * @param side what the reader is in it
 */
public record RelationshipRow(
    RelationshipId id,
    EnrolmentRole side,
    PersonSummary partner,
    String programme,
    RelationshipPhase phase,
    NextStep next,
    LocalDate start,
    LocalDate end) {

  /** Whether it goes on, or is being looked back on. */
  public boolean lives() {
    return phase != RelationshipPhase.CLOSED;
  }
}

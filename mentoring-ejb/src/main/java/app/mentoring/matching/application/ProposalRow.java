package app.mentoring.matching.application;

import app.mentoring.kernel.PersonId;
import java.time.Instant;

/**
 * A proposal as the database lists it for a coordinator: nothing of who answered what.
 *
 * @param shared whether a reason was shared with the coordinator
 */
public record ProposalRow(
    String id, String mentee, String mentor, int score, Instant releasedAt, boolean shared) {

  PersonId menteeId() {
    return new PersonId(mentee);
  }

  PersonId mentorId() {
    return new PersonId(mentor);
  }
}

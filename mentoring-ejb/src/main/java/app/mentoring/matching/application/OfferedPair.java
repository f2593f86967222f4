package app.mentoring.matching.application;

import app.mentoring.matching.api.ProposalId;
import app.mentoring.people.api.PersonSummary;
import java.time.Instant;

/**
 * A proposal as a coordinator reads it.
 *
 * @param days since it was released
 * @param shared whether one of the two shared a reason with the coordinator
 */
public record OfferedPair(
    ProposalId id,
    PersonSummary mentee,
    PersonSummary mentor,
    int score,
    Instant releasedAt,
    long days,
    boolean shared) {

  private static final int WATCH = 3;
  private static final int URGENT = 7;

  /** How long it has waited for an answer, as a status: rest, watch or urgent. */
  public String patience() {
    if (days >= URGENT) {
      return "urgent";
    }
    return days >= WATCH ? "watch" : "rest";
  }
}

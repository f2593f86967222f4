package app.mentoring.matching.application;

import app.mentoring.matching.api.RoundScope;
import app.mentoring.matching.api.RoundState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round as coordinators list it; the figures are 0 until it is worked out.
 *
 * @param progress 0 to 100
 * @param served mentees with at least one mentor
 */
public record RoundRow(
    String id,
    String programme,
    RoundState state,
    int progress,
    Instant queuedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant releasedAt,
    int mentees,
    int mentors,
    int served,
    int pairs,
    long total,
    int lowest,
    long admissible,
    @Nullable RoundScope scope) {

  /** Whether it waits or is being worked out. */
  public boolean isBusy() {
    return state == RoundState.QUEUED || state == RoundState.RUNNING;
  }

  /** Whether it has a result. */
  public boolean isFound() {
    return scope != null && state != RoundState.CANCELLED;
  }

  public boolean isDraft() {
    return state == RoundState.DRAFT;
  }

  /** Whether no other choice of pairs is better. */
  public boolean isProven() {
    return scope == RoundScope.ALL_PAIRS;
  }

  /** Mean of the scores, 0 without pairs. */
  public long mean() {
    return pairs == 0 ? 0 : total / pairs;
  }
}

package app.mentoring.matching.application;

import app.mentoring.matching.model.assignment.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntPredicate;

/**
 * Passes progress on rarely enough to cost nothing: when the whole percentage grew, at most once in
 * {@link #PAUSE}, and as a sign of life at least every {@link #BEAT}.
 */
final class StoredProgress implements Progress {

  static final Duration PAUSE = Duration.ofMillis(700);
  static final Duration BEAT = Duration.ofSeconds(20);

  private final IntPredicate stillAwaited;
  private final Clock clock;
  private Instant last;
  private int percent;
  private boolean cancelled;

  /**
   * A progress at its beginning.
   *
   * @param stillAwaited stores a percentage and says whether to go on
   */
  StoredProgress(IntPredicate stillAwaited, Clock clock) {
    this.stillAwaited = stillAwaited;
    this.clock = clock;
    this.last = clock.instant();
  }

  @Override
  public void reached(long done, long of) {
    int now = (int) Math.min(99, 100 * done / Math.max(1, of));
    Duration since = Duration.between(last, clock.instant());
    boolean grew = now > percent && since.compareTo(PAUSE) >= 0;
    if (!cancelled && (grew || since.compareTo(BEAT) >= 0)) {
      percent = Math.max(percent, now);
      last = clock.instant();
      cancelled = !stillAwaited.test(percent);
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }
}

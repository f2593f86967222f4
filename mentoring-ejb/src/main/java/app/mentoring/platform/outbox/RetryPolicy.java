package app.mentoring.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a mail that did not go out is tried again: ten attempts over three days, soon at first and
 * ever later, then no more.
 */
public final class RetryPolicy {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(20),
          Duration.ofHours(29));

  private RetryPolicy() {}

  /**
   * How long to wait after a failed attempt.
   *
   * @param attempts attempts so far, at least one
   * @return empty when there were ten: the mail is parked
   */
  public static Optional<Duration> after(int attempts) {
    if (attempts < 1) {
      throw new IllegalArgumentException("nothing was attempted yet");
    }
    return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
  }
}

package app.mentoring.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

  @Test
  void theTenthAttemptIsTheLastAndComesAboutThreeDaysAfterTheFirst() {
    Duration all =
        IntStream.rangeClosed(1, 9)
            .mapToObj(attempts -> RetryPolicy.after(attempts).orElseThrow())
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(all).isBetween(Duration.ofHours(70), Duration.ofHours(72));
    assertThat(RetryPolicy.after(10)).isEmpty();
  }

  @Test
  void eachWaitIsLongerThanTheOneBefore() {
    for (int attempts = 2; attempts <= 9; attempts++) {
      assertThat(RetryPolicy.after(attempts).orElseThrow())
          .isGreaterThan(RetryPolicy.after(attempts - 1).orElseThrow());
    }
    assertThat(RetryPolicy.after(1)).contains(Duration.ofMinutes(1));
  }

  @Test
  void beforeTheFirstAttemptThereIsNothingToWaitFor() {
    assertThatThrownBy(() -> RetryPolicy.after(0)).isInstanceOf(IllegalArgumentException.class);
  }
}

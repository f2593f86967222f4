package app.mentoring.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final int FREE = 5;

  private static Pace after(int failures) {
    Pace pace = Pace.begin("x", NOW);
    for (int i = 0; i < failures; i++) {
      pace.failed(NOW);
    }
    return pace;
  }

  @Test
  void aFewFailuresCostNothing() {
    assertThat(after(0).mayTry(FREE, NOW)).isTrue();
    assertThat(after(4).mayTry(FREE, NOW)).isTrue();
  }

  @Test
  void eachFurtherFailureDoublesThePause() {
    assertThat(after(5).mayTry(FREE, NOW.plusMillis(999))).isFalse();
    assertThat(after(5).mayTry(FREE, NOW.plusSeconds(1))).isTrue();
    assertThat(after(8).mayTry(FREE, NOW.plusSeconds(7))).isFalse();
    assertThat(after(8).mayTry(FREE, NOW.plusSeconds(8))).isTrue();
  }

  @Test
  void thePauseIsNeverLongerThanAQuarterOfAnHour() {
    Pace pace = after(2_000);

    assertThat(pace.mayTry(FREE, NOW.plus(Duration.ofMinutes(15)).minusMillis(1))).isFalse();
    assertThat(pace.mayTry(FREE, NOW.plus(Duration.ofMinutes(15)))).isTrue();
  }

  @Test
  void successAndAnHourOfPeaceForgetEverything() {
    Pace cleared = after(9);
    cleared.clear();
    Pace later = after(9);
    Instant anHourOn = NOW.plus(Duration.ofHours(1));
    later.failed(anHourOn);

    assertThat(cleared.mayTry(FREE, NOW)).isTrue();
    assertThat(later.mayTry(FREE, anHourOn)).isTrue();
  }
}

package app.mentoring.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.mentoring.programme.api.CountBand;
import org.junit.jupiter.api.Test;

class CountBandTest {

  @Test
  void tells_nothing_of_fewer_than_five() {
    assertThat(CountBand.of(0).isHidden()).isTrue();
    assertThat(CountBand.of(4)).isEqualTo(CountBand.of(0));
    assertThat(CountBand.of(5).isHidden()).isFalse();
  }

  @Test
  void hides_one_person_more_or_less_within_a_band() {
    assertThat(CountBand.of(14)).isEqualTo(CountBand.of(10));
    assertThat(CountBand.of(12).least()).isEqualTo(10);
    assertThat(CountBand.of(12).most()).isEqualTo(14);
    assertThat(CountBand.of(15)).isNotEqualTo(CountBand.of(14));
  }

  @Test
  void begins_at_a_multiple_of_five_only() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CountBand(7));
    assertThatIllegalArgumentException().isThrownBy(() -> new CountBand(-5));
  }
}

package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextMapGuardTest {

  private final ContextMap map = new ContextMap(House.ofTheProduct());
  private final ContextMap planted = new ContextMap(House.planted("map"));

  @Test
  void everyContextDrawsItsMapAndUsesOnlyWhatIsOnIt() {
    assertThat(map.contexts()).contains("organization", "people", "programme", "agreement");
    assertThat(map.unmapped()).isEmpty();
    assertThat(map.unknown()).isEmpty();
    assertThat(map.undeclared()).isEmpty();
  }

  @Test
  void theMapHasNoCycle() {
    assertThat(map.cycles()).isEmpty();
  }

  @Test
  void plantedBreachesAreFound() {
    assertThat(planted.undeclared())
        .anyMatch(
            breach -> breach.contains("upstream.model.Nosy") && breach.contains("not on the map"))
        .anyMatch(
            breach -> breach.contains("downstream.model.Deep") && breach.contains("only the api"))
        .hasSize(2);
    assertThat(planted.unmapped()).containsExactly("nowhere");
    assertThat(planted.unknown()).containsExactly("missing");
    assertThat(planted.cycles())
        .containsExactly("left can be reached from itself", "right can be reached from itself");
  }
}

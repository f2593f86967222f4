package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayersGuardTest {

  @Test
  void everyLayerOpensOnlyTheRoomsOfTheTable() {
    assertThat(new Layers(House.ofTheProduct()).breaches()).isEmpty();
  }

  @Test
  void plantedBreachesAreFound() {
    assertThat(new Layers(House.planted("layers")).breaches())
        .contains("no such layer: goal.util")
        .anyMatch(breach -> breach.matches(".*goal.api.Ask must not use jakarta.inject.Inject"))
        .anyMatch(
            breach -> breach.matches(".*goal.model.Goal must not use .*goal.application.Serve"))
        .anyMatch(breach -> breach.matches(".*goal.model.Goal must not use jakarta.ejb.Stateless"))
        .anyMatch(
            breach -> breach.matches(".*goal.faces.PageBacking must not use .*goal.model.Goal"))
        .anyMatch(
            breach ->
                breach.matches(".*PageBacking must not use jakarta.persistence.EntityManager"))
        .anyMatch(breach -> breach.matches(".*PageBacking must not use .*platform.Records"))
        .noneMatch(breach -> breach.contains("java.lang"))
        .noneMatch(breach -> breach.contains("Serve must not use"));
  }
}

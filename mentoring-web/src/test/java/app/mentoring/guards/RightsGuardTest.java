package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsGuardTest {

  /** What strangers may call, and why. Each of these checks for itself whom it serves. */
  private static final Map<String, String> OPEN =
      Map.of(
          "app.mentoring.organization.application.FrontDoor", "log-in comes before any role",
          "app.mentoring.organization.application.DoorBook", "looks people up for the front door",
          "app.mentoring.organization.application.FrontPace", "slows strangers who try passwords",
          "app.mentoring.organization.application.SetUp", "asks for the one-time secret",
          "app.mentoring.organization.application.WayIn", "asks for a single-use link",
          "app.mentoring.platform.sealing.KeyCheck", "tells only whether the key fits");

  @Test
  void everyServiceMethodSaysWhoMayCallIt() {
    Rights rights = new Rights(House.ofTheProduct(), OPEN.keySet());

    assertThat(rights.services()).hasSizeGreaterThan(5);
    assertThat(rights.breaches()).isEmpty();
  }

  @Test
  void theListOfOpenServicesNamesOnlyWhatThereIs() {
    assertThat(new Rights(House.ofTheProduct(), Set.of()).services().map(JavaClass::getName))
        .containsAll(OPEN.keySet());
  }

  @Test
  void theServerCanMakeEveryService() {
    assertThat(closed(House.ofTheProduct())).isEmpty();
    assertThat(closed(House.planted("rights"))).containsExactly("Hidden");
  }

  /** Payara refuses, at the first call only, to make a bean whose constructor is not public. */
  private static List<String> closed(House house) {
    return new Rights(house, Set.of())
        .services()
        .filter(
            service ->
                service.getConstructors().stream()
                    .noneMatch(
                        made ->
                            made.getModifiers().contains(JavaModifier.PUBLIC)
                                && made.getRawParameterTypes().isEmpty()))
        .map(JavaClass::getSimpleName)
        .toList();
  }

  @Test
  void plantedBreachesAreFound() {
    assertThat(new Rights(House.planted("rights"), Set.of()).breaches())
        .hasSize(3)
        .anyMatch(breach -> breach.contains("forgotten() says not who may call it"))
        .anyMatch(breach -> breach.contains("open() is open to everybody"))
        .anyMatch(breach -> breach.contains("mistyped(): nobody has that role"));
  }
}

package app.mentoring.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.organization.api.Roles;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RailTest {

  @Test
  void neverMoreThanSevenEntriesHoweverManyRoles() {
    Set<String> all =
        Set.of(Roles.PARTICIPANT, Roles.COORDINATOR, Roles.SPONSOR, Roles.ADMINISTRATOR);

    assertThat(Rail.PLACES.stream().filter(place -> place.allowed(all)))
        .hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void aRoleSeesOnlyWhatItMayOpen() {
    assertThat(Rail.PLACES.stream().filter(place -> place.allowed(Set.of(Roles.SPONSOR))))
        .extracting(Rail.Place::name)
        .containsExactly("today", "programme");
    assertThat(Rail.PLACES.stream().filter(place -> place.allowed(Set.of(Roles.PARTICIPANT))))
        .extracting(Rail.Place::name)
        .doesNotContain("people", "organization");
  }

  @Test
  void aViewBelongsToThePlaceThatNamesItMostClosely() {
    assertThat(Rail.here("/meeting/meeting.xhtml")).extracting("name").isEqualTo("mentoring");
    assertThat(Rail.here("/meeting/calendar.xhtml")).extracting("name").isEqualTo("calendar");
    assertThat(Rail.here("/elsewhere.xhtml")).isNull();
  }
}

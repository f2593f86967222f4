package app.mentoring.sample.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.people.api.CareerStage;
import app.mentoring.sample.application.SampleCast.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleGeneratorTest {

  static List<SamplePlan> plans() {
    return List.of(SamplePlan.AURORA, SamplePlan.MERIDIAN);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void theSameSeedMakesTheSamePeople(SamplePlan plan) {
    assertThat(SampleGenerator.people(plan))
        .hasSize(plan.people())
        .isEqualTo(SampleGenerator.people(plan));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void namesAndLoginsAreDifferentAndPlain(SamplePlan plan) {
    List<SamplePerson> people = SampleGenerator.people(plan);

    assertThat(people).extracting(SamplePerson::name).doesNotHaveDuplicates();
    assertThat(people)
        .extracting(person -> SampleNames.login(person.name()))
        .doesNotHaveDuplicates()
        .allMatch(login -> login.matches("[a-z]+(\\.[a-z]+)+"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyPartIsPlayedOnce(SamplePlan plan) {
    assertThat(SampleGenerator.people(plan).stream().map(SamplePerson::part))
        .filteredOn(Objects::nonNull)
        .containsExactlyInAnyOrder(Part.values());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void managersStandBeforeTheirPeopleAndAtMostThreeLevelsUp(SamplePlan plan) {
    List<SamplePerson> people = SampleGenerator.people(plan);

    for (int i = 0; i < people.size(); i++) {
      int levels = 0;
      for (int at = i; people.get(at).manager() >= 0; at = people.get(at).manager()) {
        assertThat(people.get(at).manager()).isLessThan(at);
        levels++;
      }
      assertThat(levels).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void mostOfWhatIsWantedIsOfferedBySomebodyWhoTakesPart() {
    List<SamplePerson> people = SampleGenerator.people(SamplePlan.AURORA);
    Set<String> offered = new HashSet<>();
    people.stream()
        .filter(person -> person.place().mentees() > 0)
        .forEach(person -> offered.addAll(person.offered()));

    List<SamplePerson> mentees = people.stream().filter(p -> p.place().mentee()).toList();
    long places = people.stream().mapToLong(person -> person.place().mentees()).sum();
    long met =
        mentees.stream().filter(p -> p.wanted().stream().anyMatch(offered::contains)).count();

    assertThat(mentees).hasSizeBetween(35, 70);
    assertThat(places).isBetween((long) (mentees.size() * 0.7), (long) (mentees.size() * 1.3));
    assertThat(met).isGreaterThan(mentees.size() * 9L / 10);
    assertThat(people.stream().filter(p -> p.place().isTaken()).count()).isBetween(75L, 110L);
  }

  @Test
  void peopleAreSpreadOverStagesZonesAndDepartments() {
    List<SamplePerson> people = SampleGenerator.people(SamplePlan.AURORA);

    assertThat(people.stream().map(SamplePerson::stage).distinct())
        .hasSize(CareerStage.values().length);
    assertThat(people.stream().map(p -> p.site().zone()).distinct()).hasSize(5);
    assertThat(people.stream().map(SamplePerson::department).distinct()).hasSize(9);
    assertThat(people.stream().filter(p -> p.hours() != null).count()).isBetween(20L, 70L);
    assertThat(people)
        .allSatisfy(
            person -> {
              assertThat(person.wanted()).doesNotContainAnyElementsOf(person.offered());
              assertThat(person.values()).hasSize(3);
            });
  }
}

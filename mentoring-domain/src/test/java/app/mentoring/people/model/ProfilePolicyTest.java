package app.mentoring.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.Refusal;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WeeklyHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which profiles will do. */
class ProfilePolicyTest {

  @Test
  void a_name_is_enough() {
    assertThat(ProfilePolicy.mayKeep(profile("Ada", List.of(), "")).isAllowed()).isTrue();
  }

  @Test
  void every_reason_is_told_at_once() {
    assertThat(
            ProfilePolicy.mayKeep(profile("  ", List.of("x".repeat(61)), "y".repeat(10_001)))
                .refusals())
        .extracting(Refusal::code)
        .containsExactly("people.name-missing", "people.skill-too-long", "people.story-too-long");
  }

  @Test
  void twenty_skills_will_do_and_one_more_will_not() {
    assertThat(skills(20).isAllowed()).isTrue();
    assertThat(skills(21).refusals()).containsExactly(Refusal.of("people.too-many", 20, 21));
  }

  @Test
  void the_same_skill_twice_counts_once() {
    List<String> names =
        IntStream.rangeClosed(1, 40).mapToObj(i -> i % 2 == 0 ? "Skill" + i / 2 : "x").toList();
    assertThat(ProfilePolicy.skills(names.subList(0, 38), "people.too-many").isAllowed()).isTrue();
  }

  @Test
  void ten_thousand_characters_will_do_an_emoji_being_one() {
    assertThat(ProfilePolicy.story("🚲".repeat(10_000)).isAllowed()).isTrue();
    assertThat(ProfilePolicy.story("🚲".repeat(10_001)).refusals())
        .containsExactly(Refusal.of("people.story-too-long", 10_000, 10_001));
  }

  @Test
  void a_line_break_of_the_browser_counts_once() {
    Profile profile = profile("Ada", List.of(), "a\r\n".repeat(5_000));
    assertThat(ProfilePolicy.mayKeep(profile).isAllowed()).isTrue();
  }

  @Test
  void an_invented_language_is_refused_by_its_code() {
    assertThat(ProfilePolicy.speaks(Set.of("de", "xx")).refusals())
        .containsExactly(Refusal.of("people.language-unknown", "xx"));
  }

  @Test
  void spans_of_a_day_may_touch_but_not_overlap() {
    Span morning = span(9, 12);
    assertThat(ProfilePolicy.hours(new WeeklyHours(List.of(morning, span(12, 17)))).isAllowed())
        .isTrue();
    assertThat(ProfilePolicy.hours(new WeeklyHours(List.of(span(11, 17), morning))).refusals())
        .containsExactly(
            Refusal.of(
                "people.hours-overlap",
                DayOfWeek.MONDAY,
                LocalTime.of(12, 0),
                LocalTime.of(11, 0)));
  }

  @Test
  void the_hours_of_two_days_never_overlap() {
    Span tuesday = new Span(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));
    assertThat(ProfilePolicy.hours(new WeeklyHours(List.of(span(9, 17), tuesday))).isAllowed())
        .isTrue();
  }

  private static Span span(int from, int to) {
    return new Span(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static app.mentoring.kernel.Decision skills(int count) {
    return ProfilePolicy.skills(
        IntStream.range(0, count).mapToObj(i -> "Skill " + i).toList(), "people.too-many");
  }

  private static Profile profile(String name, List<String> offered, String story) {
    return new Profile(name, null, "en", Set.of(), null, offered, List.of(), Set.of(), null, story);
  }
}

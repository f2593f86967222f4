package app.mentoring.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WeeklyHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of skills, addresses, languages, places, and hours in one column. */
class SmallValuesTest {

  @Test
  void a_skill_is_the_same_in_any_case_spacing_and_encoding_of_accents() {
    assertThat(SkillName.keyOf("  Cafe\u0301\u00A0 Design\n")).isEqualTo("caf\u00e9 design");
    assertThat(new SkillName("caf\u00e9 design").key())
        .isEqualTo(new SkillName("CAFE\u0301  Design").key());
    assertThat(SkillName.distinct(List.of("Go", " ", "go", "Java")))
        .extracting(SkillName::text)
        .containsExactly("Go", "Java");
    assertThatThrownBy(() -> new SkillName(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addresses_have_one_at_and_a_host_with_an_ending() {
    assertThat(
            List.of(
                "a@b.org",
                "first.last+tag@sub.example.org",
                "mentee.00@gov.uk",
                "ö@bücher.example",
                " a@b.org "))
        .allMatch(EmailAddress::isAddress);
    assertThat(
            List.of(
                "",
                "a",
                "a@b",
                "a b@c.org",
                "a@b..org",
                "@b.org",
                "a@@b.org",
                "a@b.org, c@d.org",
                "<a@b.org>",
                "a@b.org\nBcc: x@y.org",
                "x".repeat(65) + "@b.org"))
        .noneMatch(EmailAddress::isAddress);
  }

  @Test
  void languages_are_known_by_code_name_tag_and_with_their_level() {
    assertThat(
            List.of("de", "DE", "German", "Deutsch", "deutsch (C1)", "German C1", "de-AT", "deu"))
        .allSatisfy(name -> assertThat(SpokenLanguages.code(name)).contains("de"));
    assertThat(SpokenLanguages.code("Kiswahili")).contains("sw");
    assertThat(SpokenLanguages.code("Englisch - fließend")).contains("en");
    assertThat(SpokenLanguages.code("Kiswaheli")).isEmpty();
    assertThat(SpokenLanguages.code("")).isEmpty();
  }

  @Test
  void a_zone_is_a_place_and_no_distance_from_greenwich() {
    assertThat(Places.zone("europe/berlin")).contains(ZoneId.of("Europe/Berlin"));
    assertThat(Places.zone(" Nairobi ")).contains(ZoneId.of("Africa/Nairobi"));
    assertThat(Places.zone("New York")).contains(ZoneId.of("America/New_York"));
    assertThat(List.of("GMT+3", "+03:00", "CET", "Etc/GMT-3", "Atlantis"))
        .allSatisfy(text -> assertThat(Places.zone(text)).isEmpty());
    assertThat(Places.all()).contains("Asia/Kathmandu").noneMatch(id -> id.startsWith("Etc/"));
  }

  @Test
  void hours_come_back_from_their_column_even_to_the_end_of_the_day() {
    WeeklyHours hours =
        new WeeklyHours(
            List.of(
                new Span(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30)),
                new Span(DayOfWeek.MONDAY, LocalTime.of(13, 15), LocalTime.of(17, 0)),
                new Span(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.MAX)));
    assertThat(HoursText.write(hours)).isEqualTo("1 09:00-12:30;1 13:15-17:00;7 22:00-24:00");
    assertThat(HoursText.read(HoursText.write(hours))).isEqualTo(hours);
    assertThat(HoursText.read("")).isEqualTo(new WeeklyHours(List.of()));
  }
}

package app.mentoring.people.application;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WeeklyHours.Span;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hours of a day as people write them. */
class HoursLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9–12, 13:30–17",
        "9-12; 13.30-17",
        "09:00 – 12:00 und 13:30 – 17:00",
        " 9 to 12 and 13:30 to 17 ",
        "9am-12pm, 1:30pm-5pm",
        "9 Uhr bis 12 Uhr, 13:30 bis 17 Uhr"
      })
  void one_day_in_many_hands(String line) {
    assertThat(HoursLine.read(MONDAY, line))
        .contains(
            List.of(
                new Span(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                new Span(MONDAY, LocalTime.of(13, 30), LocalTime.of(17, 0))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nine", "9", "17-9", "9-9", "25-26", "9:60-10", "9-12,", "13pm-14", "9-12-13", "-"
      })
  void what_cannot_be_understood_is_not_guessed(String line) {
    assertThat(HoursLine.read(MONDAY, line)).isEmpty();
  }

  @Test
  void an_empty_line_is_a_day_off() {
    assertThat(HoursLine.read(MONDAY, " ")).contains(List.of());
  }

  @Test
  void a_day_may_last_until_midnight() {
    List<Span> late = List.of(new Span(FRIDAY, LocalTime.of(22, 0), LocalTime.MAX));
    assertThat(HoursLine.read(FRIDAY, "22-24")).contains(late);
    assertThat(HoursLine.read(FRIDAY, "22–0")).contains(late);
    assertThat(HoursLine.write(FRIDAY, new WeeklyHours(late))).isEqualTo("22:00–24:00");
  }

  @Test
  void what_was_written_is_read_the_same() {
    String line = HoursLine.write(MONDAY, WeeklyHours.OFFICE);
    assertThat(line).isEqualTo("09:00–17:00");
    assertThat(HoursLine.read(MONDAY, line)).contains(WeeklyHours.OFFICE.spans().subList(0, 1));
  }
}

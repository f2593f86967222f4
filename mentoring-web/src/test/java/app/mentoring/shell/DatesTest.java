package app.mentoring.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant START = Instant.parse("2026-12-03T13:00:00Z");
  private static final Instant END = Instant.parse("2026-12-03T14:00:00Z");

  @Test
  void aPeriodIsSaidAsPeopleSayItOnTheReadersClock() {
    assertThat(Dates.span(START, END, BERLIN, TODAY, Locale.ENGLISH))
        .isEqualTo("Thu 3 Dec, 14:00–15:00");
    assertThat(Dates.span(START, END, NAIROBI, TODAY, Locale.GERMAN))
        .isEqualTo("Do., 3. Dez., 16:00–17:00");
  }

  @Test
  void theYearIsNamedOnlyWhenItIsAnother() {
    LocalDate january = LocalDate.of(2027, 1, 4);

    assertThat(Dates.day(january, TODAY, Locale.ENGLISH)).isEqualTo("Mon 4 Jan 2027");
    assertThat(Dates.day(january, january, Locale.ENGLISH)).isEqualTo("Mon 4 Jan");
    assertThat(Dates.date(january, Locale.GERMAN)).isEqualTo("4. Januar 2027");
  }

  @Test
  void aPeriodOverMidnightNamesBothDays() {
    assertThat(Dates.span(START, END, AUCKLAND, TODAY, Locale.ENGLISH))
        .isEqualTo("Fri 4 Dec, 02:00–03:00");
    assertThat(Dates.span(START, START.plusSeconds(11 * 3600), BERLIN, TODAY, Locale.ENGLISH))
        .isEqualTo("Thu 3 Dec, 14:00 – Fri 4 Dec, 01:00");
  }

  @Test
  void theOthersClockNamesItsDayOnlyWhenThatIsAnother() {
    assertThat(Dates.elsewhere(START, END, BERLIN, NAIROBI, Locale.ENGLISH))
        .isEqualTo("16:00–17:00");
    assertThat(Dates.elsewhere(START, END, BERLIN, AUCKLAND, Locale.ENGLISH))
        .isEqualTo("Fri 4 Dec, 02:00–03:00");
    assertThat(Dates.elsewhere(START, START, BERLIN, NAIROBI, Locale.ENGLISH)).isEqualTo("16:00");
  }

  @Test
  void twoZonesWithTheSameClockDoNotDiffer() {
    assertThat(Dates.differ(START, BERLIN, ZoneId.of("Europe/Paris"))).isFalse();
    assertThat(Dates.differ(START, BERLIN, NAIROBI)).isTrue();
    assertThat(Dates.differ(Instant.parse("2026-07-01T10:00:00Z"), BERLIN, NAIROBI)).isTrue();
  }

  @Test
  void aZoneIsNamedByItsCity() {
    assertThat(Dates.city(ZoneId.of("America/Argentina/Buenos_Aires"))).isEqualTo("Buenos Aires");
    assertThat(Dates.city(ZoneId.of("UTC"))).isEqualTo("UTC");
  }
}

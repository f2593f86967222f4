package app.mentoring.meeting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.adapter.CalendarEvent.Mailbox;
import app.mentoring.meeting.adapter.CalendarEvent.Method;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Attendee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

  private static final Instant STAMP = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant START = Instant.parse("2026-12-10T13:00:00Z");
  private static final TimeSlot SLOT = TimeSlot.of(START, Duration.ofMinutes(45));
  private static final Mailbox HOUSE = new Mailbox("Aurora", "mentoring@aurora.test", true);

  private static CalendarEvent event(Method method, ZoneId zone, String summary, String name) {
    return new CalendarEvent(
        method,
        "0193-uid",
        3,
        STAMP,
        SLOT,
        zone,
        summary,
        Locale.GERMAN,
        HOUSE,
        List.of(
            new Mailbox(name, "claire@aurora.test", true),
            new Mailbox("Amina", "amina@aurora.test", false)),
        "https://mentoring.test/meeting/meeting?id=0193-uid");
  }

  private static Calendar read(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (java.io.IOException | net.fortuna.ical4j.data.ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  private static VEvent only(Calendar calendar) {
    return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
  }

  private static String value(net.fortuna.ical4j.model.Component component, String property) {
    return component.getRequiredProperty(property).getValue();
  }

  @Test
  void aRequestSaysWhoAndWhenAndIsValid() {
    String text =
        CalendarText.of(
            event(Method.REQUEST, ZoneId.of("Africa/Nairobi"), "Treffen mit Claire", "Claire"));

    Calendar calendar = read(text);
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.getRequiredProperty("METHOD").getValue()).isEqualTo("REQUEST");
    VEvent event = only(calendar);
    assertThat(event.validate().hasErrors()).isFalse();
    assertThat(value(event, "UID")).isEqualTo("0193-uid");
    assertThat(value(event, "SEQUENCE")).isEqualTo("3");
    assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(event, "SUMMARY")).isEqualTo("Treffen mit Claire");
    assertThat(value(event, "DTSTAMP")).isEqualTo("20261123T120000Z");
    assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:mentoring@aurora.test");
    assertThat(event.<Attendee>getProperties("ATTENDEE"))
        .extracting(each -> each.getCalAddress().toString())
        .containsExactly("mailto:claire@aurora.test", "mailto:amina@aurora.test");
    assertThat(text).contains("DTSTART;TZID=Africa/Nairobi:20261210T160000\r\n");
    assertThat(event.getProperty("DESCRIPTION")).isEmpty();
    assertThat(event.getProperty("LOCATION")).isEmpty();
  }

  @Test
  void aCancellationSaysSoTwice() {
    Calendar calendar =
        read(CalendarText.of(event(Method.CANCEL, ZoneOffset.UTC, "Meeting", "Claire")));

    assertThat(calendar.getRequiredProperty("METHOD").getValue()).isEqualTo("CANCEL");
    assertThat(value(only(calendar), "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(only(calendar), "DTSTART")).isEqualTo("20261210T130000Z");
    assertThat(calendar.getComponent("VTIMEZONE")).isEmpty();
  }

  @Test
  void hostileNamesStayInsideTheirLine() {
    String evil = "Eve\"; ROLE=CHAIR:\r\nATTENDEE:mailto:all@aurora.test\n,;\\ <script>";

    Calendar calendar =
        read(CalendarText.of(event(Method.REQUEST, ZoneId.of("Europe/Berlin"), evil, evil)));

    VEvent event = only(calendar);
    assertThat(event.getProperties("ATTENDEE")).hasSize(2);
    assertThat(value(event, "SUMMARY"))
        .isEqualTo("Eve\"; ROLE=CHAIR:\nATTENDEE:mailto:all@aurora.test\n,;\\ <script>");
  }

  @Test
  void linesEndInCrLfAndAreFoldedBetweenCharacters() {
    String name = "Zoë 😀 ".repeat(40);

    String text = CalendarText.of(event(Method.REQUEST, ZoneId.of("Europe/Berlin"), name, name));

    assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(Stream.of(text.split("\r\n")))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", "")).contains(name.strip());
    assertThat(value(only(read(text)), "SUMMARY").strip()).isEqualTo(name.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "America/New_York",
        "America/Toronto",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Asia/Kathmandu",
        "Africa/Nairobi",
        "Africa/Casablanca",
        "America/Santiago",
        "Asia/Jerusalem",
        "America/Nuuk",
        "Asia/Tehran",
        "Europe/Dublin",
        "Asia/Gaza"
      })
  void aCalendarThatReadsTheZonesRulesArrivesAtTheSameInstant(String id) {
    ZoneId zone = ZoneId.of(id);
    for (int day = 0; day < 730; day += 13) {
      TimeSlot slot = TimeSlot.of(START.plus(Duration.ofDays(day)), Duration.ofMinutes(45));
      CalendarEvent event = event(Method.REQUEST, zone, "Meeting", "Claire");
      CalendarEvent moved =
          new CalendarEvent(
              event.method(),
              event.uid(),
              4,
              STAMP,
              slot,
              zone,
              event.summary(),
              event.language(),
              HOUSE,
              event.attendees(),
              event.link());

      Calendar calendar = read(CalendarText.of(moved));

      VTimeZone rules = calendar.<VTimeZone>getComponent("VTIMEZONE").orElseThrow();
      assertThat(rules.validate().hasErrors()).isFalse();
      Observance at = rules.getApplicableObservance(slot.start());
      assertThat(at.getTimeZoneOffsetTo().getOffset())
          .as(slot + " in " + id)
          .isEqualTo(zone.getRules().getOffset(slot.start()));
    }
  }

  @Test
  void theUsualPatternIsWrittenAsOneRuleForEachDirection() {
    String text =
        CalendarText.of(event(Method.REQUEST, ZoneId.of("Europe/Berlin"), "Meeting", "Claire"));

    assertThat(text)
        .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n")
        .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n")
        .contains("TZNAME:CEST\r\n");
    assertThat(
            CalendarText.of(
                event(Method.REQUEST, ZoneId.of("America/New_York"), "Meeting", "Claire")))
        .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n")
        .contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n");
  }
}

package app.mentoring.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.FreeSlot;
import app.mentoring.meeting.api.SlotReason;
import app.mentoring.people.api.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotFinderTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  private static final ZoneId MONTREAL = ZoneId.of("America/Montreal");
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
  private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

  /** Monday, 23 November 2026, noon in Berlin. */
  private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

  private static Attendee office(ZoneId zone, TimeSlot... busy) {
    return new Attendee(zone, WeeklyHours.OFFICE, List.of(busy));
  }

  private static Attendee only(ZoneId zone, DayOfWeek day, String from, String to) {
    WeeklyHours.Span span = new WeeklyHours.Span(day, LocalTime.parse(from), LocalTime.parse(to));
    return new Attendee(zone, new WeeklyHours(List.of(span)), List.of());
  }

  private static SlotWish wish(int minutes, @Nullable Instant last) {
    return new SlotWish(Duration.ofMinutes(minutes), last, 2, 12);
  }

  private static Instant at(String local, ZoneId zone) {
    return java.time.LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  private static List<String> starts(List<FreeSlot> found, ZoneId zone) {
    return found.stream()
        .map(each -> each.slot().start().atZone(zone).toLocalDateTime().toString())
        .toList();
  }

  @Test
  void whatIsProposedIsFreeForBothOnTheirOwnClocks() {
    List<FreeSlot> found = SlotFinder.find(office(NAIROBI), office(MONTREAL), wish(45, null), NOW);

    // Nairobi works until 17:00, which is 9:00 in Montréal: the two share no hour of an office day.
    assertThat(found).isEmpty();

    Attendee early = only(MONTREAL, DayOfWeek.THURSDAY, "07:00", "10:00");
    found = SlotFinder.find(office(NAIROBI), early, wish(45, null), NOW);

    assertThat(starts(found, NAIROBI)).startsWith("2026-11-26T15:30");
    assertThat(found)
        .allSatisfy(
            each -> {
              ZonedDateTime there = each.slot().start().atZone(MONTREAL);
              ZonedDateTime here = each.slot().end().atZone(NAIROBI);
              assertThat(there.toLocalTime()).isBetween(LocalTime.of(7, 0), LocalTime.of(9, 15));
              assertThat(here.toLocalTime()).isBeforeOrEqualTo(LocalTime.of(17, 0));
            });
  }

  @Test
  void theirFridayMayBeMyThursday() {
    Attendee kiwi = only(AUCKLAND, DayOfWeek.FRIDAY, "08:00", "10:00");
    Attendee evening = only(BERLIN, DayOfWeek.THURSDAY, "20:00", "21:30");

    List<FreeSlot> found = SlotFinder.find(evening, kiwi, wish(60, null), NOW);

    assertThat(starts(found, BERLIN)).first().isEqualTo("2026-11-26T20:00");
    assertThat(starts(found, AUCKLAND)).first().isEqualTo("2026-11-27T08:00");
  }

  @Test
  void whenEuropePutsItsClocksForwardNairobiMovesOnTheReadersClock() {
    Instant march = at("2027-03-22T08:00", BERLIN);
    Attendee afternoons = only(NAIROBI, DayOfWeek.WEDNESDAY, "12:00", "13:00");

    List<FreeSlot> found = SlotFinder.find(office(BERLIN), afternoons, wish(60, null), march);

    // Noon in Nairobi is 10:00 in Berlin before 28 March, and 11:00 after it.
    assertThat(starts(found, BERLIN))
        .containsExactly(
            "2027-03-24T10:00", "2027-03-31T11:00", "2027-04-07T11:00", "2027-04-14T11:00");
  }

  @Test
  void whenEuropePutsItsClocksBackTheWindowMovesTheOtherWay() {
    Instant october = at("2026-10-19T08:00", BERLIN);
    Attendee afternoons = only(NAIROBI, DayOfWeek.WEDNESDAY, "12:00", "13:00");

    List<FreeSlot> found = SlotFinder.find(office(BERLIN), afternoons, wish(60, null), october);

    assertThat(starts(found, BERLIN))
        .containsExactly(
            "2026-10-21T11:00", "2026-10-28T10:00", "2026-11-04T10:00", "2026-11-11T10:00");
  }

  @Test
  void hoursInsideAClockChangeGapGiveNothingThatDay() {
    Instant march = at("2027-03-22T08:00", BERLIN);
    Attendee owl = only(BERLIN, DayOfWeek.SUNDAY, "02:00", "03:00");

    List<FreeSlot> found = SlotFinder.find(owl, owl, wish(45, null), march);

    assertThat(starts(found, BERLIN))
        .containsExactly("2027-04-04T02:00", "2027-04-11T02:00", "2027-04-18T02:00");
  }

  @Test
  void bookedMeetingsOfEitherAreLeftOut() {
    TimeSlot mine = new TimeSlot(at("2026-11-26T09:00", BERLIN), at("2026-11-26T11:00", BERLIN));
    TimeSlot theirs = new TimeSlot(at("2026-11-26T11:45", BERLIN), at("2026-11-26T17:00", BERLIN));
    Attendee thursday = only(BERLIN, DayOfWeek.THURSDAY, "09:00", "17:00");
    Attendee busy = new Attendee(BERLIN, thursday.hours(), List.of(mine));

    List<FreeSlot> found = SlotFinder.find(busy, office(BERLIN, theirs), wish(45, null), NOW);

    assertThat(starts(found, BERLIN).stream().filter(start -> start.startsWith("2026-11-26")))
        .containsExactly("2026-11-26T11:00");
  }

  @Test
  void theRhythmsDayAndTheUsualTimeComeFirst() {
    Instant last = at("2026-11-20T10:00", BERLIN);

    List<FreeSlot> found = SlotFinder.find(office(BERLIN), office(BERLIN), wish(45, last), NOW);

    assertThat(found.get(0).slot().start()).isEqualTo(at("2026-12-04T10:00", BERLIN));
    assertThat(found.get(0).reason()).isEqualTo(SlotReason.USUAL_TIME);
    assertThat(found.get(1).reason()).isEqualTo(SlotReason.EARLIER);
    assertThat(found.get(1).days()).isEqualTo(1);
    assertThat(found.stream().limit(4).map(each -> day(each, BERLIN)).distinct()).hasSize(4);
  }

  @Test
  void anOverdueRhythmMeansSoon() {
    Instant last = at("2026-09-01T10:00", BERLIN);

    List<FreeSlot> found = SlotFinder.find(office(BERLIN), office(BERLIN), wish(45, last), NOW);

    assertThat(day(found.get(0), BERLIN)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(found).allSatisfy(each -> assertThat(each.reason()).isEqualTo(SlotReason.SOON));
    assertThat(found.get(0).slot().start()).isAfterOrEqualTo(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void aRhythmLongerThanTheHorizonIsStillReached() {
    SlotWish rare = new SlotWish(Duration.ofMinutes(45), at("2026-11-20T10:00", BERLIN), 8, 5);

    List<FreeSlot> found = SlotFinder.find(office(BERLIN), office(BERLIN), rare, NOW);

    assertThat(found.get(0).slot().start()).isEqualTo(at("2027-01-15T10:00", BERLIN));
  }

  @Test
  void startsLieOnTheReadersHalfHoursWhateverTheOthersOffset() {
    List<FreeSlot> found = SlotFinder.find(office(BERLIN), office(KATHMANDU), wish(60, null), NOW);

    // Kathmandu is 4:45 ahead, so that its office day ends at 12:15 in Berlin.
    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(
            each -> assertThat(each.slot().start().atZone(BERLIN).getMinute() % 30).isZero());
  }

  @Test
  void aQuarterIsOfferedWhereNothingElseFits() {
    Attendee narrow = only(BERLIN, DayOfWeek.TUESDAY, "09:15", "10:00");

    List<FreeSlot> found = SlotFinder.find(narrow, office(BERLIN), wish(45, null), NOW);

    assertThat(starts(found, BERLIN)).first().isEqualTo("2026-11-24T09:15");
  }

  @Test
  void aMeetingLongerThanEveryCommonPeriodFindsNothing() {
    Attendee narrow = only(BERLIN, DayOfWeek.TUESDAY, "09:00", "09:30");

    assertThat(SlotFinder.find(narrow, office(BERLIN), wish(45, null), NOW)).isEmpty();
  }

  @Test
  void manyRandomWeeksNeverProposeWhatIsNotFreeForBoth() {
    Random random = new Random(7);
    List<ZoneId> zones = List.of(BERLIN, NAIROBI, MONTREAL, AUCKLAND, KATHMANDU);
    for (int round = 0; round < 200; round++) {
      Instant now = NOW.plus(Duration.ofHours(random.nextInt(24 * 365)));
      Attendee one = somebody(random, zones, now);
      Attendee other = somebody(random, zones, now);
      List<FreeSlot> found =
          SlotFinder.find(one, other, wish(15 + 15 * random.nextInt(6), null), now);

      assertThat(found).allSatisfy(each -> assertThat(isFree(one, each.slot())).isTrue());
      assertThat(found).allSatisfy(each -> assertThat(isFree(other, each.slot())).isTrue());
      assertThat(found).doesNotHaveDuplicates();
    }
  }

  private static Attendee somebody(Random random, List<ZoneId> zones, Instant now) {
    List<WeeklyHours.Span> spans =
        Stream.of(DayOfWeek.values())
            .filter(day -> random.nextBoolean())
            .map(
                day -> {
                  int from = random.nextInt(22);
                  return new WeeklyHours.Span(
                      day, LocalTime.of(from, 15 * random.nextInt(4)), LocalTime.of(23, 45));
                })
            .toList();
    List<TimeSlot> busy =
        random
            .ints(5, 0, 24 * 28)
            .mapToObj(hour -> TimeSlot.of(now.plus(Duration.ofHours(hour)), Duration.ofHours(3)))
            .toList();
    return new Attendee(zones.get(random.nextInt(zones.size())), new WeeklyHours(spans), busy);
  }

  private static boolean isFree(Attendee who, TimeSlot slot) {
    LocalDate day = LocalDate.ofInstant(slot.start(), who.zone());
    return who.hours().between(who.zone(), day.minusDays(1), day.plusDays(1)).stream()
            .anyMatch(hours -> hours.contains(slot))
        && who.busy().stream().noneMatch(slot::overlaps);
  }

  private static LocalDate day(FreeSlot slot, ZoneId zone) {
    return LocalDate.ofInstant(slot.slot().start(), zone);
  }
}

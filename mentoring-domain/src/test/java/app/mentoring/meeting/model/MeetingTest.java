package app.mentoring.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.SealedText;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.ActionState;
import app.mentoring.meeting.api.EntryKind;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
  private static final PersonId MENTOR = new PersonId("mentor");
  private static final PersonId MENTEE = new PersonId("mentee");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static TimeSlot in(Duration from, Duration length) {
    return TimeSlot.of(NOW.plus(from), length);
  }

  private static Booking booking(TimeSlot slot) {
    return new Booking(new RelationshipId("pair"), slot, MeetingMedium.VIDEO);
  }

  private static Meeting booked() {
    TimeSlot slot = in(Duration.ofDays(2), Duration.ofMinutes(45));
    return Meeting.book(new MeetingId("m1"), booking(slot), MENTEE, true, NOW);
  }

  private static Instant after(Meeting meeting) {
    return meeting.slot().end().plusSeconds(60);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String... codes) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused ->
                assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(codes));
  }

  @Test
  void nobodyBooksThePastTheFarFutureOrAWholeDay() {
    assertRefused(
        () -> book(in(Duration.ofMinutes(-1), Duration.ofMinutes(45))), "meeting.in-the-past");
    assertRefused(() -> book(in(Duration.ofDays(400), Duration.ofMinutes(45))), "meeting.too-far");
    assertRefused(() -> book(in(Duration.ofDays(1), Duration.ofHours(25))), "meeting.too-long");
    assertThat(book(in(Duration.ZERO, Duration.ofHours(8))).isBooked()).isTrue();
  }

  private static Meeting book(TimeSlot slot) {
    return Meeting.book(new MeetingId("m1"), booking(slot), MENTEE, true, NOW);
  }

  @Test
  void everyReasonIsTold() {
    assertRefused(
        () ->
            Meeting.book(
                new MeetingId("m1"),
                booking(in(Duration.ofDays(-1), Duration.ofHours(9))),
                MENTEE,
                false,
                NOW),
        "meeting.relationship-over",
        "meeting.in-the-past",
        "meeting.too-long");
  }

  @Test
  void movingRaisesTheSequenceAndNamesWhoMoved() {
    Meeting meeting = booked();
    TimeSlot later = in(Duration.ofDays(5), Duration.ofMinutes(45));

    meeting.move(later, MENTOR, true, NOW);

    assertThat(meeting.slot()).isEqualTo(later);
    assertThat(meeting.sequence()).isEqualTo(1);
    assertThat(meeting.bookedBy()).isEqualTo(MENTOR);
    assertThat(meeting.isBooked()).isTrue();
  }

  @Test
  void whatIsOverAndUnreportedMayStillMove() {
    Meeting meeting = booked();

    meeting.move(in(Duration.ofDays(9), Duration.ofHours(1)), MENTEE, true, after(meeting));

    assertThat(meeting.sequence()).isEqualTo(1);
  }

  @Test
  void cancellingIsFinalAndRaisesTheSequence() {
    Meeting meeting = booked();
    meeting.cancel(NOW);

    assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(meeting.sequence()).isEqualTo(1);
    assertRefused(() -> meeting.cancel(NOW), "meeting.not-booked");
    assertRefused(
        () -> meeting.move(in(Duration.ofDays(3), Duration.ofHours(1)), MENTEE, true, NOW),
        "meeting.not-booked");
    assertRefused(() -> meeting.report(true, after(meeting)), "meeting.cancelled");
  }

  @Test
  void onceBegunAMeetingIsReportedNotCancelled() {
    Meeting meeting = booked();

    assertRefused(() -> meeting.cancel(meeting.slot().start()), "meeting.begun");
  }

  @Test
  void aReportComesAfterTheBeginningAndMayBeCorrected() {
    Meeting meeting = booked();
    assertRefused(() -> meeting.report(true, NOW), "meeting.not-begun");

    assertThat(meeting.report(true, after(meeting))).isTrue();
    assertThat(meeting.report(true, after(meeting))).isFalse();
    assertThat(meeting.report(false, after(meeting))).isTrue();

    assertThat(meeting.state()).isEqualTo(MeetingState.DID_NOT_HAPPEN);
    assertThat(meeting.sequence()).isZero();
  }

  @Test
  void cellsAreAllQuartersThatASlotTouches() {
    TimeSlot even = new TimeSlot(Instant.ofEpochSecond(900), Instant.ofEpochSecond(2700));
    TimeSlot odd = new TimeSlot(Instant.ofEpochSecond(1000), Instant.ofEpochSecond(2701));

    assertThat(BookedCell.cells(even)).containsExactly(1L, 2L);
    assertThat(BookedCell.cells(odd)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aTimeThatTheClocksSkipIsRefusedAndSaysWhatTheySkip() {
    LocalDateTime gap = LocalDateTime.parse("2027-03-28T02:30");

    assertThat(WallClock.exists(gap, BERLIN).refusals())
        .containsExactly(Refusal.of("meeting.clock-change", "02:30", "02:00", "03:00"));
    assertRefused(() -> WallClock.at(gap, BERLIN), "meeting.clock-change");
    assertThat(WallClock.exists(gap, ZoneId.of("Africa/Nairobi")).isAllowed()).isTrue();
  }

  @Test
  void aTimeThatComesTwiceMeansTheFirst() {
    assertThat(WallClock.at(LocalDateTime.parse("2026-10-25T02:30"), BERLIN))
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void textsAreCountedAsPeopleCountThem() {
    String emoji = "😀".repeat(WritingPolicy.LONGEST);

    assertThat(WritingPolicy.mayKeep(emoji, true).isAllowed()).isTrue();
    assertThat(WritingPolicy.mayKeep(emoji + "!", true).refusals())
        .containsExactly(Refusal.of("meeting.text-too-long", WritingPolicy.LONGEST));
    assertThat(WritingPolicy.mayAdd(" \n", true).refusals())
        .containsExactly(Refusal.of("meeting.text-missing"));
    assertThat(WritingPolicy.mayKeep("", false).refusals())
        .containsExactly(Refusal.of("meeting.relationship-over"));
  }

  @Test
  void onlyItsOwnerSettlesAnAction() {
    Action action =
        Action.plan(
            "a1",
            new Action.Frame(new RelationshipId("pair"), new MeetingId("m1"), MENTOR, MENTEE, null),
            new SealedText("x"),
            NOW);

    assertRefused(
        () -> action.settle(ActionState.DONE, null, MENTOR, NOW), "meeting.action-of-the-other");
    action.settle(ActionState.DONE, new SealedText("y"), MENTEE, NOW);

    assertThat(action.state()).isEqualTo(ActionState.DONE);
    assertThat(action.settledAt()).contains(NOW);
    assertThat(action.result()).isPresent();
  }

  @Test
  void aPrivateNoteIsForItsAuthorAlone() {
    MeetingEntry note =
        MeetingEntry.note(
            "e1", new MeetingId("m1"), MENTOR, EntryKind.PRIVATE_NOTE, new SealedText("x"), NOW);

    assertThat(note.isFor(MENTOR)).isTrue();
    assertThat(note.isFor(MENTEE)).isFalse();
  }
}

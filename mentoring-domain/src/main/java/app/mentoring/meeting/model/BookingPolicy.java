package app.mentoring.meeting.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingState;
import java.time.Duration;
import java.time.Instant;

/** When a pair may meet. Whether both are free is decided by the database, not here. */
public final class BookingPolicy {

  /** No meeting is longer. */
  public static final Duration LONGEST = Duration.ofHours(8);

  /** No meeting is booked further ahead. */
  public static final Duration FURTHEST = Duration.ofDays(366);

  private BookingPolicy() {}

  /**
   * Whether a meeting may be put here.
   *
   * @param open whether the relationship is open
   */
  public static Decision mayBook(TimeSlot slot, boolean open, Instant now) {
    return isOpen(open).and(isAhead(slot, now)).and(isShortEnough(slot));
  }

  /**
   * Whether a meeting may be put here instead of where it was; one that is over and was never
   * reported may still be moved.
   */
  public static Decision mayMove(MeetingState state, TimeSlot slot, boolean open, Instant now) {
    return isBooked(state).and(mayBook(slot, open, now));
  }

  /** Whether a meeting may be cancelled: before it begins; afterwards it can only be reported. */
  public static Decision mayCancel(MeetingState state, TimeSlot slot, Instant now) {
    return isBooked(state)
        .and(
            Decision.refuseIf(
                state == MeetingState.BOOKED && !now.isBefore(slot.start()),
                Refusal.of("meeting.begun")));
  }

  /**
   * Whether somebody may say what became of it: once it has begun, unless it was cancelled. A
   * report may be corrected.
   */
  public static Decision mayReport(MeetingState state, TimeSlot slot, Instant now) {
    return Decision.refuseIf(state == MeetingState.CANCELLED, Refusal.of("meeting.cancelled"))
        .and(
            Decision.refuseIf(
                state == MeetingState.BOOKED && now.isBefore(slot.start()),
                Refusal.of("meeting.not-begun")));
  }

  private static Decision isOpen(boolean open) {
    return Decision.refuseIf(!open, Refusal.of("meeting.relationship-over"));
  }

  private static Decision isBooked(MeetingState state) {
    return Decision.refuseIf(state != MeetingState.BOOKED, Refusal.of("meeting.not-booked"));
  }

  private static Decision isAhead(TimeSlot slot, Instant now) {
    return Decision.refuseIf(slot.start().isBefore(now), Refusal.of("meeting.in-the-past"))
        .and(
            Decision.refuseIf(
                slot.start().isAfter(now.plus(FURTHEST)), Refusal.of("meeting.too-far")));
  }

  private static Decision isShortEnough(TimeSlot slot) {
    return Decision.refuseIf(
        slot.length().compareTo(LONGEST) > 0, Refusal.of("meeting.too-long", LONGEST.toHours()));
  }
}

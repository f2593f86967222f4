package app.mentoring.agreement.model;

import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.EnrolmentRole;
import java.time.LocalDate;

/**
 * The few facts of a letter that other contexts work with, and that therefore are not sealed: dates
 * and figures, never words. See decision 0050 (what of the letter is plain).
 *
 * @param start first day
 * @param review the day to ask whether it still fits, from {@code start} to {@code end}
 * @param end last day, included
 * @param rhythmWeeks one meeting every so many weeks
 * @param minutes length of a meeting
 * @param noticeHours how long before a meeting one says that one cannot come
 * @param replyDays working days within which both answer
 * @param agendaHours how long before a meeting a line about it is sent
 * @param bookedBy who books
 */
public record Terms(
    LocalDate start,
    LocalDate review,
    LocalDate end,
    int rhythmWeeks,
    int minutes,
    int noticeHours,
    int replyDays,
    int agendaHours,
    EnrolmentRole bookedBy) {

  public Terms {
    if (end.isBefore(start) || review.isBefore(start) || review.isAfter(end)) {
      throw new IllegalArgumentException("begin, look back, end: in this order");
    }
  }

  /** What holds until two people agree on something else. */
  public static Terms of(AgreementDefaults defaults, LocalDate start) {
    return new Terms(
        start,
        start.plusWeeks(defaults.weeks() / 2),
        start.plusWeeks(defaults.weeks()),
        defaults.rhythmWeeks(),
        defaults.minutes(),
        defaults.noticeHours(),
        defaults.replyDays(),
        defaults.agendaHours(),
        defaults.bookedBy());
  }
}

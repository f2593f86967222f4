package app.mentoring.agreement.model;

import app.mentoring.agreement.api.Clause;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What may stand in a letter. */
public final class ClausePolicy {

  /** So long a sentence's words may be, in characters as people count them. */
  public static final int LONGEST_WORDS = 300;

  private static final int MOST_WEEKS = 104;

  private ClausePolicy() {}

  /**
   * Whether somebody may suggest this.
   *
   * @param value already one line
   * @param letter what the letter says now, other suggestions included
   * @param today in the zone of whoever suggests it
   */
  public static Decision maySuggest(
      Clause clause, String value, ClauseValues letter, LocalDate today) {
    return switch (clause.kind()) {
      case WORDS -> notTooLong(value);
      case NUMBER -> inRange(clause, value);
      case CHOICE ->
          Decision.refuseIf(
              !clause.offers().contains(value), Refusal.of("agreement.value-unknown"));
      case DAY -> goodDay(clause, value, letter, today);
    };
  }

  private static Decision notTooLong(String value) {
    return Decision.refuseIf(
        value.codePointCount(0, value.length()) > LONGEST_WORDS,
        Refusal.of("agreement.words-too-long", LONGEST_WORDS));
  }

  private static Decision inRange(Clause clause, String value) {
    boolean fits =
        value.matches("\\d{1,4}")
            && Integer.parseInt(value) >= clause.least()
            && Integer.parseInt(value) <= clause.most();
    return Decision.refuseIf(
        !fits, Refusal.of("agreement.value-out-of-range", clause.least(), clause.most()));
  }

  private static Decision goodDay(
      Clause clause, String value, ClauseValues letter, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(value);
      return inOrder(letter.with(clause, day.toString()))
          .and(
              Decision.refuseIf(
                  clause == Clause.END && day.isBefore(today),
                  Refusal.of("agreement.end-in-the-past")));
    } catch (DateTimeParseException noDay) {
      return Decision.refused(Refusal.of("agreement.not-a-day"));
    }
  }

  /** Begin, look back, end; and not longer than two years. */
  static Decision inOrder(ClauseValues letter) {
    LocalDate start = letter.day(Clause.START);
    LocalDate review = letter.day(Clause.REVIEW);
    LocalDate end = letter.day(Clause.END);
    return Decision.refuseIf(
            review.isBefore(start) || end.isBefore(review),
            Refusal.of("agreement.days-out-of-order"))
        .and(
            Decision.refuseIf(
                end.isAfter(start.plusWeeks(MOST_WEEKS)), Refusal.of("agreement.too-long")));
  }
}

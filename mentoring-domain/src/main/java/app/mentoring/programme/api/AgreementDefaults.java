package app.mentoring.programme.api;

/**
 * What holds between a pair until they agree on something else, and what their letter says where
 * they change nothing.
 *
 * @param weeks how long a relationship lasts, 1 to 104
 * @param rhythmWeeks one meeting every so many weeks, 1 to 12
 * @param minutes length of a meeting, 15 to 240
 * @param replyDays working days within which both answer, 1 to 14
 * @param noticeHours how long before a meeting one cancels, 0 to 168
 * @param agendaHours how long before a meeting its agenda is sent, 0 to 168
 * @param bookedBy who books and sends the agenda
 * @param leftOut what stays outside, in the programme's language; may be empty
 */
public record AgreementDefaults(
    int weeks,
    int rhythmWeeks,
    int minutes,
    int replyDays,
    int noticeHours,
    int agendaHours,
    EnrolmentRole bookedBy,
    String leftOut) {

  /** The defaults shipped with the product. */
  public static final AgreementDefaults SHIPPED =
      new AgreementDefaults(26, 2, 45, 3, 24, 48, EnrolmentRole.MENTEE, "");
}

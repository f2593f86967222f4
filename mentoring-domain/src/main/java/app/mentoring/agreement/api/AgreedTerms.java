package app.mentoring.agreement.api;

import app.mentoring.kernel.PersonId;
import java.time.LocalDate;

/**
 * What holds between a pair now: their agreed letter, or the programme's defaults.
 *
 * @param rhythmWeeks one meeting every so many weeks
 * @param minutes length of a meeting
 * @param bookedBy who books
 * @param agreed whether both signed this, or it is only the default
 */
public record AgreedTerms(
    LocalDate start,
    LocalDate end,
    int rhythmWeeks,
    int minutes,
    int noticeHours,
    int replyDays,
    int agendaHours,
    PersonId bookedBy,
    boolean agreed) {}

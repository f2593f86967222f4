package app.mentoring.agreement.model;

import app.mentoring.agreement.api.Clause;
import app.mentoring.programme.api.EnrolmentRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each clause of one letter says. It never changes; {@link #with} makes another. Each value is
 * one line.
 */
public final class ClauseValues {

  private final Map<Clause, String> values;

  private ClauseValues(Map<Clause, String> values) {
    this.values = values;
  }

  /**
   * The programme's defaults.
   *
   * @param leftOut what the programme leaves out; empty for the product's wording
   */
  public static ClauseValues of(Terms terms, String leftOut) {
    Map<Clause, String> values = new EnumMap<>(Clause.class);
    values.put(Clause.PURPOSE, "");
    values.put(Clause.MENTOR_GAIN, "");
    values.put(Clause.RHYTHM, Integer.toString(terms.rhythmWeeks()));
    values.put(Clause.MINUTES, Integer.toString(terms.minutes()));
    values.put(Clause.MEDIUM, "VIDEO");
    values.put(Clause.BOOKED_BY, terms.bookedBy().name());
    values.put(Clause.AGENDA, Integer.toString(terms.agendaHours()));
    values.put(Clause.START, terms.start().toString());
    values.put(Clause.REVIEW, terms.review().toString());
    values.put(Clause.END, terms.end().toString());
    values.put(Clause.CONTACT, "MAIL");
    values.put(Clause.REPLY_DAYS, Integer.toString(terms.replyDays()));
    values.put(Clause.DELICATE, "IN_PERSON");
    values.put(Clause.NOTICE, Integer.toString(terms.noticeHours()));
    values.put(Clause.REBOOK, "WHO_CANCELS");
    values.put(Clause.NO_SHOW, "TALK");
    values.put(Clause.CONFIDENTIALITY, "PAIR");
    values.put(Clause.LEFT_OUT, oneLine(leftOut));
    return new ClauseValues(values);
  }

  /** A text without line breaks and double spaces. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  public String get(Clause clause) {
    return values.getOrDefault(clause, "");
  }

  /** The same letter with this one clause changed. */
  public ClauseValues with(Clause clause, String value) {
    Map<Clause, String> changed = new EnumMap<>(values);
    changed.put(clause, oneLine(value));
    return new ClauseValues(changed);
  }

  /** The clauses that say something else there, in order. */
  public List<Clause> differences(ClauseValues there) {
    return Arrays.stream(Clause.values())
        .filter(clause -> !get(clause).equals(there.get(clause)))
        .toList();
  }

  /**
   * What other contexts work with.
   *
   * @throws IllegalArgumentException when the days are out of order
   */
  public Terms terms() {
    return new Terms(
        day(Clause.START),
        day(Clause.REVIEW),
        day(Clause.END),
        number(Clause.RHYTHM),
        number(Clause.MINUTES),
        number(Clause.NOTICE),
        number(Clause.REPLY_DAYS),
        number(Clause.AGENDA),
        EnrolmentRole.valueOf(get(Clause.BOOKED_BY)));
  }

  LocalDate day(Clause clause) {
    return LocalDate.parse(get(clause));
  }

  private int number(Clause clause) {
    return Integer.parseInt(get(clause));
  }

  /** One line for each clause, for sealing: {@code MINUTES=45}. */
  public String encoded() {
    return Arrays.stream(Clause.values())
        .map(clause -> clause.name() + "=" + get(clause))
        .collect(Collectors.joining("\n"));
  }

  /** What {@link #encoded} wrote; a clause that is not in it keeps the value given here. */
  public static ClauseValues decoded(String text, ClauseValues otherwise) {
    Map<Clause, String> values = new EnumMap<>(otherwise.values);
    text.lines()
        .forEach(
            line -> {
              int at = line.indexOf('=');
              Arrays.stream(Clause.values())
                  .filter(clause -> at > 0 && clause.name().equals(line.substring(0, at)))
                  .forEach(clause -> values.put(clause, line.substring(at + 1)));
            });
    return new ClauseValues(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClauseValues that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}

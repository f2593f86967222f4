package app.mentoring.agreement.api;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A point of the letter that either may change with a tap: one word or a few in a sentence. Its
 * value is text: words as they were written, a figure in decimal, a day as ISO 8601, or the name of
 * a choice.
 */
public enum Clause {
  /** What the mentee wants to be able to do; empty for the product's wording. */
  PURPOSE(Sentence.WHAT_FOR, Form.words()),
  /** What the mentor takes from it; empty for the product's wording. */
  MENTOR_GAIN(Sentence.WHAT_FOR, Form.words()),
  /** One meeting every so many weeks. */
  RHYTHM(Sentence.HOW_OFTEN, Form.number(1, 12, 1, 2, 3, 4, 6, 8)),
  MINUTES(Sentence.HOW_OFTEN, Form.number(15, 240, 30, 45, 60, 90, 120)),
  MEDIUM(Sentence.HOW_OFTEN, Form.choice("VIDEO", "IN_PERSON", "PHONE", "MIXED")),
  /** Who books and sends the agenda: a name of {@code EnrolmentRole}. */
  BOOKED_BY(Sentence.HOW_OFTEN, Form.choice("MENTEE", "MENTOR")),
  /** Hours before a meeting by which a line about it is sent. */
  AGENDA(Sentence.HOW_OFTEN, Form.number(0, 168, 0, 24, 48, 72)),
  START(Sentence.UNTIL_WHEN, Form.day()),
  REVIEW(Sentence.UNTIL_WHEN, Form.day()),
  END(Sentence.UNTIL_WHEN, Form.day()),
  CONTACT(Sentence.IN_BETWEEN, Form.choice("HERE", "MAIL", "CHAT")),
  /** Working days within which both answer. */
  REPLY_DAYS(Sentence.IN_BETWEEN, Form.number(1, 14, 1, 2, 3, 5, 7)),
  DELICATE(Sentence.IN_BETWEEN, Form.choice("IN_PERSON", "VIDEO", "PHONE")),
  /** Hours of notice when somebody cannot come. */
  NOTICE(Sentence.WHEN_NOT, Form.number(0, 168, 0, 4, 24, 48, 72)),
  REBOOK(Sentence.WHEN_NOT, Form.choice("WHO_CANCELS", "MENTEE", "MENTOR")),
  NO_SHOW(Sentence.WHEN_NOT, Form.choice("TALK", "COORDINATOR", "END")),
  CONFIDENTIALITY(Sentence.BETWEEN_US, Form.choice("PAIR", "LESSONS")),
  /** What stays outside; empty for the product's wording. */
  LEFT_OUT(Sentence.LEFT_OUT, Form.words());

  /** What kind of value a clause has, and so what edits it. */
  public enum Kind {
    WORDS,
    NUMBER,
    DAY,
    CHOICE
  }

  private record Form(Kind kind, int least, int most, List<String> offers) {

    static Form words() {
      return new Form(Kind.WORDS, 0, 0, List.of());
    }

    static Form day() {
      return new Form(Kind.DAY, 0, 0, List.of());
    }

    static Form number(int least, int most, int... offers) {
      List<String> texts = IntStream.of(offers).mapToObj(Integer::toString).toList();
      return new Form(Kind.NUMBER, least, most, texts);
    }

    static Form choice(String... names) {
      return new Form(Kind.CHOICE, 0, 0, List.of(names));
    }
  }

  private final Sentence sentence;
  private final Form form;

  Clause(Sentence sentence, Form form) {
    this.sentence = sentence;
    this.form = form;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Kind kind() {
    return form.kind();
  }

  /** The smallest figure, included. */
  public int least() {
    return form.least();
  }

  /** The greatest figure, included. */
  public int most() {
    return form.most();
  }

  /** Every choice there is; of figures, those that are offered. */
  public List<String> offers() {
    return form.offers();
  }
}

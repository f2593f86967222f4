package app.mentoring.meeting.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;

/** What may be written about a meeting. Old words stay readable when a relationship is over. */
public final class WritingPolicy {

  /** The longest text, in characters as people count them (code points). */
  public static final int LONGEST = 10_000;

  private WritingPolicy() {}

  /** A text that must say something. */
  public static Decision mayAdd(String text, boolean open) {
    return Decision.refuseIf(text.isBlank(), Refusal.of("meeting.text-missing"))
        .and(mayKeep(text, open));
  }

  /** A text that may be empty, which takes it away. */
  public static Decision mayKeep(String text, boolean open) {
    return Decision.refuseIf(!open, Refusal.of("meeting.relationship-over"))
        .and(
            Decision.refuseIf(
                text.codePointCount(0, text.length()) > LONGEST,
                Refusal.of("meeting.text-too-long", LONGEST)));
  }
}

package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;

/**
 * What two people may write to each other, and when: from acceptance until the relationship is
 * closed, so that there is room for a good-bye while they look back.
 */
public final class TalkPolicy {

  /** In characters as people count them: an emoji is one. */
  public static final int LONGEST = 10_000;

  private TalkPolicy() {}

  public static Decision mayWrite(RelationshipPhase phase, String text) {
    return stillOpen(phase).and(notEmpty(text)).and(notTooLong(text));
  }

  /** Also for taking a note away. */
  public static Decision stillOpen(RelationshipPhase phase) {
    return Decision.refuseIf(
        phase == RelationshipPhase.CLOSED, Refusal.of("agreement.talk-closed"));
  }

  private static Decision notEmpty(String text) {
    return Decision.refuseIf(text.isBlank(), Refusal.of("agreement.text-empty"));
  }

  private static Decision notTooLong(String text) {
    int length = text.codePointCount(0, text.length());
    return Decision.refuseIf(
        length > LONGEST, Refusal.of("agreement.text-too-long", LONGEST, length));
  }

  /** Line ends as one character, nothing blank around. */
  public static String tidied(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}

package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Clause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tappable word of the letter.
 *
 * @param value as it is edited
 * @param phrase as it stands in the sentence
 * @param question what its editor asks
 * @param was what stood there before, in words, or null when nobody changed it
 * @param by who wants it changed, by name, or null when nobody does
 * @param mine whether that is the reader
 * @param reason the line that came with it, or null
 * @param open whether the other has not accepted it yet
 * @param answer whether it answers a suggestion of the other side
 * @param offers values to choose from with their words; empty for words and days
 */
public record WordView(
    Clause clause,
    String value,
    String phrase,
    String question,
    @Nullable String was,
    @Nullable String by,
    boolean mine,
    @Nullable String reason,
    @Nullable Instant at,
    boolean open,
    boolean answer,
    List<Offer> offers) {

  private static final int BRIEF = 32;

  /** A value to choose. */
  public record Offer(String value, String phrase) {}

  /** Whether the reader may accept it. */
  public boolean waitsForMe() {
    return open && by != null && !mine;
  }

  /** Whether the reader may take it back. */
  public boolean canBeTakenBack() {
    return open && mine;
  }

  /** Whether it is shown as was and now. */
  public boolean changed() {
    return was != null;
  }

  /** Key of the sentence that says who wants it: with {@code by}, {@code phrase}, {@code was}. */
  public String talk() {
    String key = mine ? "agreement.word.by-me" : "agreement.word.by-other";
    if (!open) {
      return key + "-accepted";
    }
    return !mine && answer ? key + "-answer" : key;
  }

  /** Whether its words fit on a button. */
  public boolean brief() {
    return clause.kind() != Clause.Kind.WORDS && phrase.length() <= BRIEF;
  }

  /** The kind of its value, by name. */
  public String kind() {
    return clause.kind().name();
  }
}

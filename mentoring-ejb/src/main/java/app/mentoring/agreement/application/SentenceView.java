package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the seven sentences, in pieces. */
public record SentenceView(Sentence sentence, List<Piece> pieces) {

  /** Words to tap, or the text around them. */
  public record Piece(String text, @Nullable WordView word) {}

  /** Whether something in it waits for the reader's answer. */
  public boolean waits() {
    return pieces.stream().map(Piece::word).anyMatch(word -> word != null && word.waitsForMe());
  }
}

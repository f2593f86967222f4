package app.mentoring.matching.api;

import app.mentoring.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One match round of a programme.
 *
 * @param value UUID in canonical lower-case text
 */
public record RoundId(String value) {

  public RoundId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("not an id");
    }
  }

  /**
   * The id in an address.
   *
   * @throws NotFound when this cannot be one
   */
  public static RoundId named(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > 36) {
      throw new NotFound();
    }
    return new RoundId(text);
  }

  @Override
  public String toString() {
    return value;
  }
}

package app.mentoring.matching.api;

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

  @Override
  public String toString() {
    return value;
  }
}

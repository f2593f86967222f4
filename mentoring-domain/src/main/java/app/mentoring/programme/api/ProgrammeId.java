package app.mentoring.programme.api;

import app.mentoring.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One programme of an organization.
 *
 * @param value UUID in canonical lower-case text
 */
public record ProgrammeId(String value) {

  public ProgrammeId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("not an id");
    }
  }

  /**
   * The id in an address.
   *
   * @throws NotFound when this cannot be one
   */
  public static ProgrammeId named(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > 36) {
      throw new NotFound();
    }
    return new ProgrammeId(text);
  }

  @Override
  public String toString() {
    return value;
  }
}

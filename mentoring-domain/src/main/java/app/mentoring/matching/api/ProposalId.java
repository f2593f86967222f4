package app.mentoring.matching.api;

import app.mentoring.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One match that was offered to two people.
 *
 * @param value UUID in canonical lower-case text
 */
public record ProposalId(String value) {

  public ProposalId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("not an id");
    }
  }

  /**
   * The id in an address.
   *
   * @throws NotFound when this cannot be one
   */
  public static ProposalId named(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > 36) {
      throw new NotFound();
    }
    return new ProposalId(text);
  }

  @Override
  public String toString() {
    return value;
  }
}

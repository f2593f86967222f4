package app.mentoring.matching.api;

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

  @Override
  public String toString() {
    return value;
  }
}

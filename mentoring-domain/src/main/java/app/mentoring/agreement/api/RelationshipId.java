package app.mentoring.agreement.api;

/**
 * One mentoring relationship of two people.
 *
 * @param value UUID in canonical lower-case text
 */
public record RelationshipId(String value) {

  public RelationshipId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("not an id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

package app.mentoring.kernel;

/**
 * An organization: the customer whose data is walled off.
 *
 * @param value UUID in canonical lower-case text
 */
public record OrganizationId(String value) {

  public OrganizationId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("not an id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

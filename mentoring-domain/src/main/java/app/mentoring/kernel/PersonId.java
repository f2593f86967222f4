package app.mentoring.kernel;

/**
 * A person as one organization knows them; the same human elsewhere is another person.
 *
 * @param value UUID in canonical lower-case text
 */
public record PersonId(String value) {

  public PersonId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("not an id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

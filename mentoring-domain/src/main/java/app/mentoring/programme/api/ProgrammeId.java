package app.mentoring.programme.api;

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

  @Override
  public String toString() {
    return value;
  }
}

package app.mentoring.meeting.api;

/**
 * One planned or held talk of a pair.
 *
 * @param value UUID in canonical lower-case text
 */
public record MeetingId(String value) {

  public MeetingId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("not an id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

package app.mentoring.people.model;

import app.mentoring.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the organization knows of a person's place in it. Each may be null for unknown.
 *
 * @param manager the line manager; a hard rule keeps the two from being matched
 */
public record Workplace(
    @Nullable String jobTitle,
    @Nullable String department,
    @Nullable String site,
    @Nullable PersonId manager) {

  /** At most so many characters in each text. */
  public static final int LONGEST = 120;

  /** Nothing known. */
  public static final Workplace UNKNOWN = new Workplace(null, null, null, null);
}

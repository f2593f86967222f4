package app.mentoring.agreement.model;

import app.mentoring.agreement.api.Clause;
import app.mentoring.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause as somebody wants it, in plain text and only in memory: {@link Suggestion} keeps it
 * sealed.
 *
 * @param by who suggested it last
 * @param reason one line, or null
 * @param answered what the other had suggested before, or null when this is the first
 * @param acceptedBy the other, once they accepted it
 */
public record Word(
    Clause clause,
    String value,
    PersonId by,
    @Nullable String reason,
    Instant at,
    @Nullable String answered,
    @Nullable PersonId acceptedBy) {

  boolean isOpen() {
    return acceptedBy == null;
  }

  /** What the other of the two had suggested before. */
  public Optional<String> before() {
    return Optional.ofNullable(answered);
  }

  Word acceptedBy(PersonId who) {
    return new Word(clause, value, by, reason, at, answered, who);
  }
}

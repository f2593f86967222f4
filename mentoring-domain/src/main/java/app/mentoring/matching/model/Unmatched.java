package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.UnmatchedCause;
import app.mentoring.programme.api.EnrolmentRole;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in no pair, and how that comes.
 *
 * @param mainRule for {@link UnmatchedCause#RULES} the rule that refuses most of the people on the
 *     other side (of several, the first as {@link MatchRule} lists them), else null
 * @param people how many people on the other side the cause speaks of: refused by the main rule, or
 *     suitable but taken
 */
public record Unmatched(
    PersonId person,
    EnrolmentRole role,
    UnmatchedCause cause,
    @Nullable MatchRule mainRule,
    int people) {

  public Optional<MatchRule> rule() {
    return Optional.ofNullable(mainRule);
  }
}

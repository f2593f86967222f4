package app.mentoring.matching.application;

import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.UnmatchedCause;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.programme.api.EnrolmentRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom a round found nobody.
 *
 * @param rule for {@link UnmatchedCause#RULES} the one that speaks against most people, else null
 * @param people how many people on the other side the cause speaks of
 */
public record StillWaiting(
    PersonSummary person,
    EnrolmentRole role,
    UnmatchedCause cause,
    @Nullable MatchRule rule,
    int people) {

  /** Key of the sentence that says how that comes, with the number of people as its argument. */
  public String sentence() {
    String end = rule == null ? cause.name() : cause.name() + "." + rule.name();
    return "matching.waiting." + role.name() + "." + end;
  }
}

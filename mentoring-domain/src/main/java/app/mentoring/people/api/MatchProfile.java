package app.mentoring.people.api;

import app.mentoring.kernel.PersonId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What matching may know of a person: nothing of origin, age, sex, health or belief, by
 * construction.
 *
 * @param chain the line manager first, then theirs, as far as known, at most two
 * @param zone null where the person never said: unknown never forbids
 * @param languages ISO 639-1 codes; empty when unknown
 * @param skillsOffered lower-case names; empty when unknown
 * @param values working values from the closed list; empty when unknown
 * @param stage null when unknown
 * @param hours null when the person never said
 * @param department null when unknown
 * @param site null when unknown
 */
public record MatchProfile(
    PersonId person,
    String name,
    List<PersonId> chain,
    @Nullable ZoneId zone,
    Set<String> languages,
    Set<String> skillsOffered,
    Set<String> skillsWanted,
    Set<String> values,
    @Nullable CareerStage stage,
    @Nullable WeeklyHours hours,
    @Nullable String department,
    @Nullable String site) {

  public Optional<PersonId> manager() {
    return chain.stream().findFirst();
  }
}

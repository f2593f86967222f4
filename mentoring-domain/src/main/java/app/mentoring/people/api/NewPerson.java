package app.mentoring.people.api;

import app.mentoring.kernel.PersonId;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person who is brought in by an import or a sample; only name and e-mail must
 * be. Nothing here says anything of origin, belief, health or the like.
 *
 * @param language of the interface, {@code en} or {@code de}; null for the organization's
 * @param zone null for unknown
 * @param languages spoken, ISO 639-1
 * @param manager the line manager, null for unknown
 */
public record NewPerson(
    String name,
    String email,
    @Nullable String language,
    @Nullable ZoneId zone,
    Set<String> languages,
    Set<String> skillsOffered,
    Set<String> skillsWanted,
    Set<String> values,
    @Nullable CareerStage stage,
    @Nullable WeeklyHours hours,
    @Nullable String jobTitle,
    @Nullable String department,
    @Nullable String site,
    @Nullable String story,
    @Nullable PersonId manager) {}

package app.mentoring.people.application;

import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WorkingValue;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keep this as my profile.
 *
 * @param version of the profile that the person had before them
 * @param zone null for unknown
 * @param language of the interface: {@code en} or {@code de}
 * @param languages spoken, ISO 639-1
 * @param stage null for unsaid
 * @param story at most 10,000 characters; empty for none
 */
public record SaveProfile(
    int version,
    String name,
    @Nullable ZoneId zone,
    String language,
    Set<String> languages,
    @Nullable CareerStage stage,
    List<String> offered,
    List<String> wanted,
    Set<WorkingValue> values,
    WeeklyHours hours,
    String story) {}

package app.mentoring.people.model;

import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WorkingValue;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of themselves. {@link ProfilePolicy} tells whether it will do; {@link Person}
 * keeps it.
 *
 * @param zone null for unknown
 * @param language of the interface: {@code en} or {@code de}
 * @param languages spoken, ISO 639-1
 * @param stage null for unknown
 * @param offered names of skills as typed
 * @param wanted names of skills as typed
 * @param hours null where the person says nothing: {@link WeeklyHours#OFFICE} is then assumed
 * @param story "my way so far", plain text; empty for none
 */
public record Profile(
    String name,
    @Nullable ZoneId zone,
    String language,
    Set<String> languages,
    @Nullable CareerStage stage,
    List<String> offered,
    List<String> wanted,
    Set<WorkingValue> values,
    @Nullable WeeklyHours hours,
    String story) {

  public Profile {
    name = SkillName.tidy(name);
    languages = Set.copyOf(languages);
    offered = List.copyOf(offered);
    wanted = List.copyOf(wanted);
    values = Set.copyOf(values);
    story = story.replace("\r\n", "\n").strip();
  }

  /** Whether this says the same as the other, however its skills are spelled and ordered. */
  public boolean says(Profile other) {
    return byKeys().equals(other.byKeys());
  }

  private Profile byKeys() {
    return new Profile(
        name, zone, language, languages, stage, keys(offered), keys(wanted), values, hours, story);
  }

  private static List<String> keys(List<String> names) {
    return names.stream()
        .map(SkillName::keyOf)
        .filter(key -> !key.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}

package app.mentoring.people.application;

import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WorkingValue;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Profile;
import app.mentoring.people.model.Workplace;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as others of the organization may see them: no address, no hours, no manager.
 *
 * @param own whether it is the reader
 * @param welcome whether participants can see this page, too
 */
public record PersonPage(
    String id,
    boolean own,
    boolean welcome,
    String name,
    @Nullable ZoneId zone,
    Set<String> languages,
    @Nullable CareerStage stage,
    List<String> offered,
    List<String> wanted,
    List<WorkingValue> values,
    String story,
    @Nullable String jobTitle,
    @Nullable String department,
    @Nullable String site) {

  static PersonPage of(Person person, boolean own) {
    Profile profile = person.profile();
    Workplace workplace = person.workplace();
    return new PersonPage(
        person.id().value(),
        own,
        person.isWelcome(),
        person.name(),
        profile.zone(),
        profile.languages(),
        profile.stage(),
        profile.offered(),
        profile.wanted(),
        profile.values().stream().sorted().toList(),
        profile.story(),
        workplace.jobTitle(),
        workplace.department(),
        workplace.site());
  }
}

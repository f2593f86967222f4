package app.mentoring.people.application;

import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WorkingValue;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Profile;
import app.mentoring.people.model.Workplace;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own profile.
 *
 * @param version to be sent back with {@link SaveProfile}
 * @param visible whether other participants can see it yet
 */
public record MyProfile(
    String id,
    int version,
    boolean visible,
    String name,
    String email,
    @Nullable ZoneId zone,
    String language,
    Set<String> languages,
    @Nullable CareerStage stage,
    List<String> offered,
    List<String> wanted,
    Set<WorkingValue> values,
    WeeklyHours hours,
    String story,
    @Nullable String jobTitle,
    @Nullable String department,
    @Nullable String site) {

  static MyProfile of(Person person) {
    Profile profile = person.profile();
    Workplace workplace = person.workplace();
    return new MyProfile(
        person.id().value(),
        person.version(),
        person.isWelcome(),
        person.name(),
        person.email(),
        profile.zone(),
        profile.language(),
        profile.languages(),
        profile.stage(),
        profile.offered(),
        profile.wanted(),
        profile.values(),
        person.hours().orElse(WeeklyHours.OFFICE),
        profile.story(),
        workplace.jobTitle(),
        workplace.department(),
        workplace.site());
  }
}

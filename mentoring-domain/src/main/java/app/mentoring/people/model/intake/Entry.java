package app.mentoring.people.model.intake;

import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.model.EmailAddress;
import app.mentoring.people.model.Profile;
import app.mentoring.people.model.Workplace;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person of a sheet, understood. What is null or empty was not said and changes nothing.
 *
 * @param line of the file
 * @param manager address of the line manager
 */
public record Entry(
    int line,
    String name,
    EmailAddress email,
    @Nullable EmailAddress manager,
    @Nullable String jobTitle,
    @Nullable String department,
    @Nullable String site,
    @Nullable CareerStage stage,
    @Nullable ZoneId zone,
    @Nullable String language,
    Set<String> languages,
    List<String> offered,
    List<String> wanted,
    String story) {

  /** The profile as it becomes: what the sheet says goes before what was known. */
  public Profile onto(Profile known) {
    return new Profile(
        name,
        zone == null ? known.zone() : zone,
        language == null ? known.language() : language,
        languages.isEmpty() ? known.languages() : languages,
        stage == null ? known.stage() : stage,
        offered.isEmpty() ? known.offered() : offered,
        wanted.isEmpty() ? known.wanted() : wanted,
        known.values(),
        known.hours(),
        story.isEmpty() ? known.story() : story);
  }

  /** The place in the organization as it becomes. */
  public Workplace onto(Workplace known, @Nullable PersonId managerId) {
    return new Workplace(
        jobTitle == null ? known.jobTitle() : jobTitle,
        department == null ? known.department() : department,
        site == null ? known.site() : site,
        managerId == null ? known.manager() : managerId);
  }
}

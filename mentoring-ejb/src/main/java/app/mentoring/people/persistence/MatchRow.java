package app.mentoring.people.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.MatchProfile;
import app.mentoring.people.model.HoursText;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a person that matching may know. */
public record MatchRow(
    String id,
    String name,
    @Nullable ZoneId zone,
    String languages,
    String values,
    @Nullable CareerStage stage,
    @Nullable String hours,
    @Nullable String department,
    @Nullable String site) {

  MatchProfile profile(List<PersonId> chain, Set<String> offered, Set<String> wanted) {
    return new MatchProfile(
        new PersonId(id),
        name,
        chain,
        zone,
        words(languages),
        offered,
        wanted,
        words(values),
        stage,
        hours == null ? null : HoursText.read(hours),
        department,
        site);
  }

  private static Set<String> words(String list) {
    return list.isEmpty() ? Set.of() : Set.of(list.split(",", -1));
  }
}

package app.mentoring.sample.application;

import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WeeklyHours;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One invented person, before anybody has an id.
 *
 * @param part what a visitor may log in as; null for who has no password
 * @param manager place of the line manager in the list that this person stands in, earlier than the
 *     person's own; -1 for none
 * @param place how the person takes part in the programme
 */
record SamplePerson(
    SampleCast.@Nullable Part part,
    String name,
    Site site,
    Set<String> languages,
    Set<String> offered,
    Set<String> wanted,
    Set<String> values,
    CareerStage stage,
    @Nullable WeeklyHours hours,
    String title,
    String department,
    @Nullable String story,
    int manager,
    Place place) {

  /**
   * Where people work.
   *
   * @param zone IANA name
   * @param language spoken there, ISO 639-1
   */
  record Site(String name, String zone, String language) {}

  /**
   * Taking part.
   *
   * @param mentees relationships as mentor; 0 for not a mentor
   * @param mentee whether the person also, or only, wants a mentor
   */
  record Place(int mentees, boolean mentee) {

    static final Place NONE = new Place(0, false);

    boolean isTaken() {
      return mentees > 0 || mentee;
    }
  }
}

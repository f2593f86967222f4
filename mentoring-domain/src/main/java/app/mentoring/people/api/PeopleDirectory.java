package app.mentoring.people.api;

import app.mentoring.kernel.PersonId;
import java.util.Collection;
import java.util.Map;

/**
 * What other contexts may ask about people of the caller's organization, inside their transaction.
 * Each method is one statement, however many people are asked for. Unknown ids are left out.
 */
public interface PeopleDirectory {

  Map<PersonId, PersonSummary> summaries(Collection<PersonId> people);

  Map<PersonId, Contact> contacts(Collection<PersonId> people);

  /** Weekly hours, {@link WeeklyHours#OFFICE} where a person said nothing. */
  Map<PersonId, WeeklyHours> hours(Collection<PersonId> people);

  /** For a match round; a few statements, the same for ten people and for ten thousand. */
  Map<PersonId, MatchProfile> profiles(Collection<PersonId> people);

  /** Makes a person visible to others and reachable by mail: they enrolled or were invited. */
  void welcome(PersonId person);
}

package app.mentoring.people.model;

import app.mentoring.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons of the current organization. */
public interface Persons {

  Optional<Person> of(PersonId person);

  /** Those of these addresses ({@link EmailAddress#key}) that are known, in a few statements. */
  List<Person> withEmails(Collection<String> keys);

  /** The spelling in use of each of these skills ({@link SkillName#key}) that is known at all. */
  Map<String, String> spellings(Collection<String> keys);

  /**
   * Skills in use whose name has this in it, most used first.
   *
   * @param most at most so many
   */
  List<String> skillsLike(String part, int most);

  void add(Person person);

  /** Writes what was added and changed so far. */
  void flush();
}

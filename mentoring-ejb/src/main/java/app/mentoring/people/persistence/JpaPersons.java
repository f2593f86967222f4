package app.mentoring.people.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Persons;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Persons of the caller's organization. */
@Dependent
public class JpaPersons implements Persons {

  /** So many keys go into one statement. */
  private static final int CHUNK = 1_000;

  private final Records records;

  @Inject
  public JpaPersons(Records records) {
    this.records = records;
  }

  @Override
  public Optional<Person> of(PersonId person) {
    return records
        .query("Person.byId", Person.class)
        .setParameter("id", person.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Person> withEmails(Collection<String> keys) {
    List<Person> found = new ArrayList<>();
    for (List<String> chunk : chunks(keys)) {
      found.addAll(
          records
              .query("Person.byEmails", Person.class)
              .setParameter("keys", chunk)
              .setHint("eclipselink.batch", "p.skills")
              .getResultList());
    }
    return found;
  }

  @Override
  public Map<String, String> spellings(Collection<String> keys) {
    Map<String, String> spellings = new HashMap<>();
    for (List<String> chunk : chunks(keys)) {
      records
          .query("PersonSkill.spellings", Object[].class)
          .setParameter("keys", chunk)
          .getResultList()
          .forEach(row -> spellings.put((String) row[0], (String) row[1]));
    }
    return spellings;
  }

  @Override
  public List<String> skillsLike(String part, int most) {
    String escaped =
        part.strip()
            .toLowerCase(Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_");
    return records
        .query("PersonSkill.suggestions", String.class)
        .setParameter("pattern", "%" + escaped + "%")
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void add(Person person) {
    records.em().persist(person);
  }

  @Override
  public void flush() {
    records.em().flush();
  }

  private static List<List<String>> chunks(Collection<String> keys) {
    List<String> all = List.copyOf(keys);
    List<List<String>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
    }
    return chunks;
  }
}

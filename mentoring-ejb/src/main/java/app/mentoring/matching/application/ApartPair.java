package app.mentoring.matching.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.model.PersonPair;
import app.mentoring.people.api.PersonSummary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two people who are kept apart. */
public record ApartPair(String id, PersonSummary one, PersonSummary other) {

  static @Nullable ApartPair of(String id, PersonPair pair, Map<PersonId, PersonSummary> named) {
    PersonSummary one = named.get(pair.mentee());
    PersonSummary other = named.get(pair.mentor());
    return one == null || other == null ? null : new ApartPair(id, one, other);
  }
}

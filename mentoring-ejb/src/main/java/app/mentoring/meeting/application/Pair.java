package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.PersonSummary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reader and the other one of a relationship, by name. */
record Pair(PersonSummary reader, PersonSummary partner) {

  static Pair of(
      RelationshipView relationship, PersonId reader, Map<PersonId, PersonSummary> people) {
    return new Pair(known(people.get(reader)), known(people.get(relationship.partnerOf(reader))));
  }

  /** The two ids, to be asked for. */
  static List<PersonId> ids(RelationshipView relationship) {
    return List.of(relationship.mentor(), relationship.mentee());
  }

  private static PersonSummary known(@Nullable PersonSummary found) {
    if (found == null) {
      throw new NotFound();
    }
    return found;
  }
}

package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** The relationships of the current organization. */
public interface Relationships {

  Optional<Relationship> withId(RelationshipId id);

  /** The same, held until the transaction ends: everybody else who wants to write waits. */
  Optional<Relationship> toChange(RelationshipId id);

  /** All of a person, open ones first, then the latest. */
  List<Relationship> of(PersonId person);

  void add(Relationship relationship);
}

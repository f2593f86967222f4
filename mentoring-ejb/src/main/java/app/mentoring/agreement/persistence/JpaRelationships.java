package app.mentoring.agreement.persistence;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Relationships;
import app.mentoring.kernel.PersonId;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Relationships of the caller's organization. */
@Dependent
public class JpaRelationships implements Relationships {

  @Inject private Records records;

  @Override
  public Optional<Relationship> withId(RelationshipId id) {
    return byId(id).getResultStream().findFirst();
  }

  @Override
  public Optional<Relationship> toChange(RelationshipId id) {
    return byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<Relationship> byId(RelationshipId id) {
    return records.query("Relationship.byId", Relationship.class).setParameter("id", id.value());
  }

  @Override
  public List<Relationship> of(PersonId person) {
    return records
        .query("Relationship.ofPerson", Relationship.class)
        .setParameter("person", person.value())
        .getResultStream()
        .sorted(Relationship.OPEN_FIRST)
        .toList();
  }

  /** At once, because its letter refers to it and the provider does not know that. */
  @Override
  public void add(Relationship relationship) {
    records.em().persist(relationship);
    records.em().flush();
  }
}

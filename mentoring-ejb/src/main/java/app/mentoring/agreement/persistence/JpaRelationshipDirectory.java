package app.mentoring.agreement.persistence;

import app.mentoring.agreement.api.RelationshipDirectory;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Relationships;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Answers later contexts inside their transaction. */
@Dependent
public class JpaRelationshipDirectory implements RelationshipDirectory {

  @Inject private Relationships relationships;
  @Inject private Clock clock;

  @Override
  public RelationshipView forMember(RelationshipId id, PersonId member) {
    Relationship relationship = relationships.withId(id).orElseThrow(NotFound::new);
    relationship.requireMember(member);
    return relationship.view();
  }

  @Override
  public List<RelationshipView> ofPerson(PersonId person) {
    return relationships.of(person).stream().map(Relationship::view).toList();
  }

  @Override
  public void met(RelationshipId id, Instant at) {
    relationships.toChange(id).orElseThrow(NotFound::new).met(at);
  }

  @Override
  public void close(RelationshipId id) {
    relationships.toChange(id).orElseThrow(NotFound::new).close(clock.instant());
  }
}

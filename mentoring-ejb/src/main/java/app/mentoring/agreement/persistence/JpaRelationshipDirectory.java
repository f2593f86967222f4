package app.mentoring.agreement.persistence;

import app.mentoring.agreement.api.LetterTurn;
import app.mentoring.agreement.api.RelationshipDirectory;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.agreement.model.Letters;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Relationships;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers later contexts inside their transaction. */
@Dependent
public class JpaRelationshipDirectory implements RelationshipDirectory {

  @Inject private Relationships relationships;
  @Inject private Letters letters;
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
  public Map<RelationshipId, LetterTurn> letters(PersonId person) {
    return letters.of(person).stream()
        .collect(
            Collectors.toMap(
                sheet -> sheet.relationship().id(),
                sheet -> sheet.letter().turnOf(sheet.relationship().sideOf(person))));
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

package app.mentoring.agreement.persistence;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.Letter;
import app.mentoring.agreement.model.LetterVersion;
import app.mentoring.agreement.model.Letters;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Relationships;
import app.mentoring.agreement.model.Suggestion;
import app.mentoring.kernel.PersonId;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Letters of the caller's organization. */
@Dependent
public class JpaLetters implements Letters {

  @Inject private Records records;
  @Inject private Relationships relationships;

  @Override
  public Optional<Sheet> of(RelationshipId relationship) {
    return query("Letter.withRelationship", Object[].class, relationship)
        .getResultStream()
        .findFirst()
        .map(JpaLetters::sheet);
  }

  /** The relationship is the one row that all writers wait for; so nothing can wait in a circle. */
  @Override
  public Optional<Sheet> toChange(RelationshipId relationship) {
    return relationships
        .toChange(relationship)
        .flatMap(
            held ->
                query("Letter.ofRelationship", Letter.class, relationship)
                    .getResultStream()
                    .findFirst()
                    .map(letter -> new Sheet(held, letter)));
  }

  @Override
  public List<Sheet> of(PersonId person) {
    return records
        .query("Letter.ofPerson", Object[].class)
        .setParameter("person", person.value())
        .getResultStream()
        .map(JpaLetters::sheet)
        .sorted(Comparator.comparing(Sheet::relationship, Relationship.OPEN_FIRST))
        .toList();
  }

  private static Sheet sheet(Object[] row) {
    return new Sheet((Relationship) row[0], (Letter) row[1]);
  }

  @Override
  public List<Suggestion> suggestions(RelationshipId relationship, int number) {
    return query("Suggestion.ofDraft", Suggestion.class, relationship)
        .setParameter("number", number)
        .getResultList();
  }

  @Override
  public List<LetterVersion> versions(RelationshipId relationship) {
    return query("LetterVersion.ofRelationship", LetterVersion.class, relationship).getResultList();
  }

  @Override
  public Optional<LetterVersion> version(RelationshipId relationship, int number) {
    return query("LetterVersion.byNumber", LetterVersion.class, relationship)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  private <T> TypedQuery<T> query(String name, Class<T> type, RelationshipId relationship) {
    return records.query(name, type).setParameter("relationship", relationship.value());
  }

  @Override
  public void add(Letter letter) {
    records.em().persist(letter);
  }

  @Override
  public void add(Suggestion suggestion) {
    records.em().persist(suggestion);
  }

  @Override
  public void add(LetterVersion version) {
    records.em().persist(version);
  }

  @Override
  public void remove(Suggestion suggestion) {
    records.em().remove(suggestion);
  }
}

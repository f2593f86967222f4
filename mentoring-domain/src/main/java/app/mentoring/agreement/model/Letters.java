package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** The letters of the current organization: drafts, what was suggested for them, and versions. */
public interface Letters {

  /** A relationship with its letter, in one statement. */
  record Sheet(Relationship relationship, Letter letter) {}

  Optional<Sheet> of(RelationshipId relationship);

  /** The same for writing: everybody else who wants to write waits until the transaction ends. */
  Optional<Sheet> toChange(RelationshipId relationship);

  /** All of a person, open ones first, then the latest; in one statement. */
  List<Sheet> of(PersonId person);

  List<Suggestion> suggestions(RelationshipId relationship, int number);

  /** Every agreed version, the last first. */
  List<LetterVersion> versions(RelationshipId relationship);

  Optional<LetterVersion> version(RelationshipId relationship, int number);

  void add(Letter letter);

  void add(Suggestion suggestion);

  void add(LetterVersion version);

  void remove(Suggestion suggestion);
}

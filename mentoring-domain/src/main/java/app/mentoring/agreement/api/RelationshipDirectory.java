package app.mentoring.agreement.api;

import app.mentoring.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What later contexts may ask about relationships of the caller's organization. */
public interface RelationshipDirectory {

  /**
   * A relationship for one of its two people.
   *
   * @throws app.mentoring.kernel.NotFound when there is none, or this person is not in it
   */
  RelationshipView forMember(RelationshipId id, PersonId member);

  /** All of a person's relationships, open ones first, then the latest. */
  List<RelationshipView> ofPerson(PersonId person);

  /** Whose turn it is with the letter of each of a person's relationships. */
  Map<RelationshipId, LetterTurn> letters(PersonId person);

  /**
   * Two people met; called by {@code meeting} when a meeting is reported as held. Only the first
   * time is kept, so that the stepper shows it.
   *
   * @throws app.mentoring.kernel.NotFound when there is no such relationship
   */
  void met(RelationshipId id, Instant at);

  /**
   * Closes a relationship whose reviews are done; called by {@code exit}.
   *
   * @throws app.mentoring.kernel.RuleViolation when it is not closing
   */
  void close(RelationshipId id);
}

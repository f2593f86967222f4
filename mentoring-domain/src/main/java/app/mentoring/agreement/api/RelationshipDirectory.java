package app.mentoring.agreement.api;

import app.mentoring.kernel.PersonId;
import java.util.List;

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

  /**
   * Closes a relationship whose reviews are done; called by {@code exit}.
   *
   * @throws app.mentoring.kernel.RuleViolation when it is not closing
   */
  void close(RelationshipId id);
}

package app.mentoring.exit.api;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import java.util.Collection;
import java.util.Set;

/** What later contexts may ask about exit reviews: that they are there, never what they say. */
public interface ReviewDirectory {

  /** Which of these relationships this person has already looked back on. */
  Set<RelationshipId> answeredBy(PersonId person, Collection<RelationshipId> relationships);
}

package app.mentoring.exit.persistence;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.exit.api.ReviewDirectory;
import app.mentoring.exit.model.ExitReview;
import app.mentoring.exit.model.ExitReviews;
import app.mentoring.kernel.PersonId;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Exit reviews of the caller's organization. */
@Dependent
public class JpaExitReviews implements ExitReviews, ReviewDirectory {

  @Inject private Records records;

  @Override
  public List<ExitReview> of(RelationshipId relationship) {
    return records
        .query("ExitReview.ofRelationship", ExitReview.class)
        .setParameter("relationship", relationship.value())
        .getResultList();
  }

  @Override
  public void add(ExitReview review) {
    records.em().persist(review);
  }

  @Override
  public Set<RelationshipId> answeredBy(PersonId person, Collection<RelationshipId> relationships) {
    if (relationships.isEmpty()) {
      return Set.of();
    }
    return records
        .query("ExitReview.answeredBy", String.class)
        .setParameter("author", person.value())
        .setParameter("relationships", relationships.stream().map(RelationshipId::value).toList())
        .getResultStream()
        .map(RelationshipId::new)
        .collect(Collectors.toSet());
  }
}

package app.mentoring.exit.model;

import app.mentoring.agreement.api.RelationshipId;
import java.util.List;

/** The exit reviews of the current organization. */
public interface ExitReviews {

  /** None, one or two. */
  List<ExitReview> of(RelationshipId relationship);

  void add(ExitReview review);
}

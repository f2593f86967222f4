package app.mentoring.matching.application;

import app.mentoring.matching.api.MatchReason;
import app.mentoring.people.api.PersonSummary;
import java.util.List;

/** A pair that a round found, as coordinators read it: with every reason. */
public record FoundPair(
    PersonSummary mentee, PersonSummary mentor, int score, List<MatchReason> reasons) {

  public FoundPair {
    reasons = List.copyOf(reasons);
  }
}

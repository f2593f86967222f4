package app.mentoring.exit.application;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.exit.api.Question;
import java.util.Map;
import java.util.stream.Collectors;

/** The wish to look back on a relationship with these answers; blank ones count as not given. */
public record WriteExitReview(RelationshipId relationship, Map<Question, GivenAnswer> answers) {

  public WriteExitReview {
    answers =
        answers.entrySet().stream()
            .filter(answer -> !answer.getValue().text().isBlank())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

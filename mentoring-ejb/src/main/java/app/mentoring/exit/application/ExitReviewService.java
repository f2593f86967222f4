package app.mentoring.exit.application;

import app.mentoring.agreement.api.RelationshipDirectory;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.exit.api.Question;
import app.mentoring.exit.model.Answer;
import app.mentoring.exit.model.ExitReview;
import app.mentoring.exit.model.ExitReviews;
import app.mentoring.exit.model.ReviewPolicy;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.platform.sealing.KeyRing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looking back. Each writes alone; when the second has written, the relationship closes in the same
 * transaction and both see what the other opened.
 */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class ExitReviewService {

  private static final String PLACE = "exit-review/";

  @Inject private ExitReviews reviews;
  @Inject private RelationshipDirectory relationships;
  @Inject private PeopleDirectory people;
  @Inject private KeyRing keyRing;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /**
   * The reader's page on a relationship that ends or ended.
   *
   * @throws NotFound when the reader is not in it
   */
  public LookBack read(RelationshipId id) {
    PersonId reader = caller.person();
    RelationshipView relationship = relationships.forMember(id, reader);
    PersonId other = relationship.partnerOf(reader);
    PersonSummary summary =
        Optional.ofNullable(people.summaries(List.of(other)).get(other)).orElseThrow(NotFound::new);
    List<ExitReview> written = reviews.of(id);
    Optional<ExitReview> own = by(reader, written);
    Optional<ExitReview> theirs = by(other, written);
    boolean mayShow =
        relationship.phase() == RelationshipPhase.CLOSED || (own.isPresent() && theirs.isPresent());
    return new LookBack(
        summary,
        relationship.roleOf(reader),
        relationship.phase(),
        own.map(review -> open(id, review)).orElse(Map.of()),
        own.isPresent(),
        mayShow ? theirs.map(review -> open(id, review)).orElse(Map.of()) : null,
        theirs.isPresent());
  }

  /** Writes or rewrites the caller's review; the second of the two closes the relationship. */
  public void write(WriteExitReview command) {
    PersonId author = caller.person();
    RelationshipView relationship = relationships.forMember(command.relationship(), author);
    ReviewPolicy.mayWrite(relationship.phase())
        .and(ReviewPolicy.mayAnswer(texts(command.answers())))
        .orThrow();
    Map<Question, Answer> answers = seal(command.relationship(), command.answers(), author);
    List<ExitReview> written = reviews.of(command.relationship());
    by(author, written)
        .ifPresentOrElse(
            review -> review.rewrite(answers, clock.instant()),
            () ->
                reviews.add(
                    ExitReview.write(
                        ids.next(), command.relationship(), author, answers, clock.instant())));
    if (by(relationship.partnerOf(author), written).isPresent()) {
      relationships.close(command.relationship());
    }
  }

  private static Map<Question, String> texts(Map<Question, GivenAnswer> given) {
    return given.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue().text()));
  }

  private Map<Question, Answer> seal(
      RelationshipId id, Map<Question, GivenAnswer> given, PersonId author) {
    Map<Question, Answer> answers = new EnumMap<>(Question.class);
    given.forEach(
        (question, answer) ->
            answers.put(
                question,
                new Answer(
                    keyRing.seal(id.value(), author, PLACE + question.name(), answer.text()),
                    answer.isOpened())));
    return answers;
  }

  private Map<Question, GivenAnswer> open(RelationshipId id, ExitReview review) {
    Map<Question, GivenAnswer> answers = new EnumMap<>(Question.class);
    review
        .answersFor(caller.person())
        .forEach(
            (question, answer) ->
                answers.put(
                    question,
                    new GivenAnswer(
                        keyRing.open(
                            id.value(), review.author(), PLACE + question.name(), answer.text()),
                        answer.isOpened())));
    return answers;
  }

  private static Optional<ExitReview> by(PersonId author, List<ExitReview> written) {
    return written.stream().filter(review -> review.author().equals(author)).findFirst();
  }
}

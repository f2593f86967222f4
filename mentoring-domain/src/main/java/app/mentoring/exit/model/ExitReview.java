package app.mentoring.exit.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.exit.api.Question;
import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one of the two looks back. Written when the relationship ends, changed until it closes, read
 * by its author; the other reads only the answers that the author opened, and those only once both
 * have written or the relationship has closed.
 */
@Entity
@Table(name = "exit_review")
@NamedQuery(
    name = "ExitReview.ofRelationship",
    query =
        "select r from ExitReview r where r.organization = :organization"
            + " and r.relationship = :relationship order by r.id")
@NamedQuery(
    name = "ExitReview.answeredBy",
    query =
        "select r.relationship from ExitReview r where r.organization = :organization"
            + " and r.author = :author and r.relationship in :relationships")
public class ExitReview extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "author_id", nullable = false)
  private String author;

  @Column(name = "ending")
  private @Nullable SealedText ending;

  @Column(name = "progress")
  private @Nullable SealedText progress;

  @Column(name = "takeaway")
  private @Nullable SealedText takeaway;

  @Column(name = "thanks")
  private @Nullable SealedText thanks;

  @Column(name = "next_step")
  private @Nullable SealedText nextStep;

  /** A bit for each question whose answer the author opened, by the question's ordinal. */
  @Column(name = "opened", nullable = false)
  private int opened;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  protected ExitReview() {}

  /** A first look back. */
  public static ExitReview write(
      String id,
      RelationshipId relationship,
      PersonId author,
      Map<Question, Answer> answers,
      Instant now) {
    ExitReview review = new ExitReview();
    review.id = id;
    review.relationship = relationship.value();
    review.author = author.value();
    review.rewrite(answers, now);
    return review;
  }

  /** Replaces every answer; a question that is not there is left out from now on. */
  public void rewrite(Map<Question, Answer> answers, Instant now) {
    ending = sealed(answers, Question.ENDING);
    progress = sealed(answers, Question.PROGRESS);
    takeaway = sealed(answers, Question.TAKEAWAY);
    thanks = sealed(answers, Question.THANKS);
    nextStep = sealed(answers, Question.NEXT);
    opened = 0;
    answers.forEach((question, answer) -> opened |= answer.isOpened() ? bit(question) : 0);
    writtenAt = now;
  }

  private static @Nullable SealedText sealed(Map<Question, Answer> answers, Question question) {
    return Optional.ofNullable(answers.get(question)).map(Answer::text).orElse(null);
  }

  private static int bit(Question question) {
    return 1 << question.ordinal();
  }

  public PersonId author() {
    return new PersonId(author);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** The answers that were given, as far as this reader may see them. */
  public Map<Question, Answer> answersFor(PersonId reader) {
    boolean own = author().equals(reader);
    Map<Question, Answer> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      SealedText text = text(question);
      boolean isOpened = (opened & bit(question)) != 0;
      if (text != null && (own || isOpened)) {
        answers.put(question, new Answer(text, isOpened));
      }
    }
    return answers;
  }

  private @Nullable SealedText text(Question question) {
    return switch (question) {
      case ENDING -> ending;
      case PROGRESS -> progress;
      case TAKEAWAY -> takeaway;
      case THANKS -> thanks;
      case NEXT -> nextStep;
    };
  }
}

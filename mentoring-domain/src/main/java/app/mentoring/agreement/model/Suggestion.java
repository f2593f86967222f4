package app.mentoring.agreement.model;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a clause of one draft to say, sealed under their key; and what the other had
 * wanted before, sealed under the other's. One a clause and draft: an answer takes its place.
 */
@Entity
@Table(name = "suggestion")
@NamedQuery(
    name = "Suggestion.ofDraft",
    query =
        "select s from Suggestion s where s.organization = :organization"
            + " and s.relationship = :relationship and s.number = :number")
public class Suggestion extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "number", nullable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "clause", nullable = false)
  private Clause clause;

  @Column(name = "suggested_by", nullable = false)
  private String suggestedBy;

  @Column(name = "suggested_at", nullable = false)
  private Instant suggestedAt;

  @Column(name = "value_sealed", nullable = false)
  private SealedText value;

  @Column(name = "reason_sealed")
  private @Nullable SealedText reason;

  @Column(name = "answered_sealed")
  private @Nullable SealedText answered;

  @Column(name = "accepted_by")
  private @Nullable String acceptedBy;

  protected Suggestion() {}

  /** An empty place for a clause of a draft; {@link #say} fills it before it is stored. */
  public static Suggestion at(String id, RelationshipId relationship, int number, Clause clause) {
    Suggestion suggestion = new Suggestion();
    suggestion.id = id;
    suggestion.relationship = relationship.value();
    suggestion.number = number;
    suggestion.clause = clause;
    return suggestion;
  }

  /** The sealed parts of a word: its value and reason under its author's key. */
  public record Sealed(
      SealedText value, @Nullable SealedText reason, @Nullable SealedText answered) {}

  /** Takes the place of what stood here. */
  public void say(Word word, Sealed sealed) {
    suggestedBy = word.by().value();
    suggestedAt = word.at();
    value = sealed.value();
    reason = sealed.reason();
    answered = sealed.answered();
    PersonId accepted = word.acceptedBy();
    acceptedBy = accepted == null ? null : accepted.value();
  }

  public Clause clause() {
    return clause;
  }

  public PersonId by() {
    return new PersonId(suggestedBy);
  }

  public Instant at() {
    return suggestedAt;
  }

  public SealedText value() {
    return value;
  }

  public Optional<SealedText> reason() {
    return Optional.ofNullable(reason);
  }

  /** Sealed under the other's key. */
  public Optional<SealedText> answered() {
    return Optional.ofNullable(answered);
  }

  public Optional<PersonId> acceptedBy() {
    return Optional.ofNullable(acceptedBy).map(PersonId::new);
  }
}

package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A letter that both agreed to. It is never altered; a change makes the next one. Each of the two
 * has a copy of the text and of the clauses under their own key, so that the one keeps it when the
 * other is erased. The hash is of the text, and alike for both.
 */
@Entity
@Table(name = "letter_version")
@NamedQuery(
    name = "LetterVersion.ofRelationship",
    query =
        "select v from LetterVersion v where v.organization = :organization"
            + " and v.relationship = :relationship order by v.number desc")
@NamedQuery(
    name = "LetterVersion.byNumber",
    query =
        "select v from LetterVersion v where v.organization = :organization"
            + " and v.relationship = :relationship and v.number = :number")
public class LetterVersion extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "number", nullable = false)
  private int number;

  @Column(name = "text_hash", nullable = false)
  private String textHash;

  @Column(name = "languages", nullable = false)
  private String languages;

  @Column(name = "mentor_agreed_at", nullable = false)
  private Instant mentorAgreedAt;

  @Column(name = "mentee_agreed_at", nullable = false)
  private Instant menteeAgreedAt;

  @Column(name = "mentor_text", nullable = false)
  private SealedText mentorText;

  @Column(name = "mentee_text", nullable = false)
  private SealedText menteeText;

  @Column(name = "mentor_values", nullable = false)
  private SealedText mentorValues;

  @Column(name = "mentee_values", nullable = false)
  private SealedText menteeValues;

  protected LetterVersion() {}

  /** One party's copy, sealed under that party's key. */
  public record Copy(PersonId owner, Instant agreedAt, SealedText text, SealedText values) {}

  /**
   * Freezes the version that a letter just completed.
   *
   * @param signed the second signature: hash and languages are those of both
   */
  public static LetterVersion freeze(
      String id, Letter letter, Letter.Signature signed, Copy mentor, Copy mentee) {
    LetterVersion version = new LetterVersion();
    version.id = id;
    version.relationship = letter.relationship().value();
    version.number = letter.number() - 1;
    version.textHash = signed.hash();
    version.languages = Languages.join(signed.languages());
    version.mentorAgreedAt = mentor.agreedAt();
    version.menteeAgreedAt = mentee.agreedAt();
    version.mentorText = mentor.text();
    version.menteeText = mentee.text();
    version.mentorValues = mentor.values();
    version.menteeValues = mentee.values();
    return version;
  }

  public RelationshipId relationship() {
    return new RelationshipId(relationship);
  }

  public int number() {
    return number;
  }

  /** SHA-256 of the text, 64 hexadecimal digits. */
  public String textHash() {
    return textHash;
  }

  public List<Locale> languages() {
    return Languages.split(languages);
  }

  public Instant mentorAgreedAt() {
    return mentorAgreedAt;
  }

  public Instant menteeAgreedAt() {
    return menteeAgreedAt;
  }

  /** When the second of the two agreed. */
  public Instant agreedAt() {
    return mentorAgreedAt.isAfter(menteeAgreedAt) ? mentorAgreedAt : menteeAgreedAt;
  }

  /** One's own copy of the text. */
  public SealedText text(boolean ofMentor) {
    return ofMentor ? mentorText : menteeText;
  }

  /** One's own copy of the clauses. */
  public SealedText values(boolean ofMentor) {
    return ofMentor ? mentorValues : menteeValues;
  }
}

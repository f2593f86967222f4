package app.mentoring.agreement.model;

import app.mentoring.agreement.api.LetterTurn;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.Owned;
import app.mentoring.programme.api.EnrolmentRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The letter of one relationship while it is written: which version comes next, who already agreed
 * to which text, and how many words wait for whom. It begins with the relationship. Every change
 * raises its revision, so that nobody agrees to or overwrites what they have not seen; another
 * wording takes a first signature back. The second signature under the same text makes a {@link
 * LetterVersion}, and the letter waits for its next change. It holds no words itself.
 */
@Entity
@Table(name = "letter")
@NamedQuery(
    name = "Letter.ofRelationship",
    query =
        "select l from Letter l where l.organization = :organization"
            + " and l.relationship = :relationship")
@NamedQuery(
    name = "Letter.withRelationship",
    query =
        "select r, l from Relationship r, Letter l where r.organization = :organization"
            + " and l.organization = :organization and r.id = :relationship"
            + " and l.relationship = :relationship")
@NamedQuery(
    name = "Letter.ofPerson",
    query =
        "select r, l from Relationship r, Letter l where r.organization = :organization"
            + " and l.organization = :organization and l.relationship = r.id"
            + " and (r.mentor = :person or r.mentee = :person)")
public class Letter extends Owned {

  @Id
  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "number", nullable = false)
  private int number;

  @Column(name = "revision", nullable = false)
  private int revision;

  @Column(name = "words", nullable = false)
  private int words;

  @Column(name = "open_for_mentor", nullable = false)
  private int openForMentor;

  @Column(name = "open_for_mentee", nullable = false)
  private int openForMentee;

  @Enumerated(EnumType.STRING)
  @Column(name = "signed_by")
  private @Nullable EnrolmentRole signedBy;

  @Column(name = "signed_at")
  private @Nullable Instant signedAt;

  @Column(name = "signed_hash")
  private @Nullable String signedHash;

  @Column(name = "signed_languages")
  private @Nullable String signedLanguages;

  protected Letter() {}

  /** The letter of a new relationship: nobody suggested or signed anything. */
  public static Letter begin(RelationshipId relationship) {
    Letter letter = new Letter();
    letter.relationship = relationship.value();
    letter.number = 1;
    return letter;
  }

  /** A name under a text. */
  public record Signature(EnrolmentRole by, Instant at, String hash, List<Locale> languages) {}

  /**
   * Somebody suggested, accepted or took back a word.
   *
   * @param before how the letter read, by which a mere acceptance is told from another wording
   */
  public void reworded(Draft before, Draft after, Relationship pair) {
    revision++;
    words = after.words().size();
    openForMentor = after.openFor(pair.mentor()).size();
    openForMentee = after.openFor(pair.mentee()).size();
    if (!before.values().equals(after.values())) {
      unsign();
    }
  }

  private void unsign() {
    signedBy = null;
    signedAt = null;
    signedHash = null;
    signedLanguages = null;
  }

  /**
   * Somebody agrees. Ask {@link SigningPolicy} before.
   *
   * @return the other's signature when it stands under the same text, and so completes the version
   */
  public Optional<Signature> sign(Signature mine) {
    Optional<Signature> theirs =
        signature().filter(one -> one.by() != mine.by() && one.hash().equals(mine.hash()));
    revision++;
    if (theirs.isPresent()) {
      number++;
      words = 0;
      openForMentor = 0;
      openForMentee = 0;
      unsign();
    } else {
      signedBy = mine.by();
      signedAt = mine.at();
      signedHash = mine.hash();
      signedLanguages = Languages.join(mine.languages());
    }
    return theirs;
  }

  /** The first of the two signatures, while the second is missing. */
  public Optional<Signature> signature() {
    if (signedBy == null || signedAt == null || signedHash == null || signedLanguages == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Signature(signedBy, signedAt, signedHash, Languages.split(signedLanguages)));
  }

  /** Whose turn it is, for the mentor or the mentee. */
  public LetterTurn turnOf(EnrolmentRole side) {
    if (number > 1 && words == 0) {
      return LetterTurn.NOBODYS;
    }
    int forMe = side == EnrolmentRole.MENTOR ? openForMentor : openForMentee;
    boolean theySigned = signedBy != null && signedBy != side;
    boolean waiting = signedBy == side || openWords() > 0;
    return forMe == 0 && !theySigned && waiting ? LetterTurn.THEIRS : LetterTurn.YOURS;
  }

  public RelationshipId relationship() {
    return new RelationshipId(relationship);
  }

  /** The version that is being written; the ones before it are agreed. */
  public int number() {
    return number;
  }

  /** How often this letter was changed; what a page carries. */
  public int revision() {
    return revision;
  }

  /** How many words somebody suggested and the other has not accepted. */
  public int openWords() {
    return openForMentor + openForMentee;
  }

  /** Whether something was suggested since the last version. */
  public boolean isInWork() {
    return words > 0;
  }
}

package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Something worth keeping, sealed under its author's key. Private to its author, or shared with the
 * other; only its author changes it, shares it, takes it back or throws it away.
 */
@Entity
@Table(name = "note")
@NamedQuery(
    name = "Note.seenBy",
    query =
        "select n from Note n where n.organization = :organization"
            + " and n.relationship = :relationship and (n.shared = true or n.author = :reader)"
            + " order by n.id desc")
@NamedQuery(
    name = "Note.byId",
    query =
        "select n from Note n where n.organization = :organization"
            + " and n.relationship = :relationship and n.id = :id")
@NamedQuery(
    name = "Note.byToken",
    query =
        "select n from Note n where n.organization = :organization"
            + " and n.relationship = :relationship and n.token = :token")
public class Note extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "author_id", nullable = false)
  private String author;

  @Column(name = "token", nullable = false)
  private String token;

  @Column(name = "shared", nullable = false)
  private boolean shared;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "text_sealed", nullable = false)
  private SealedText text;

  protected Note() {}

  /**
   * A new note.
   *
   * @param token of the form that wrote it, so that it is kept once
   */
  public static Note write(
      String id, RelationshipId relationship, PersonId author, String token, Content content) {
    Note note = new Note();
    note.id = id;
    note.relationship = relationship.value();
    note.author = author.value();
    note.token = token;
    note.take(content);
    return note;
  }

  /** What a note says, since when, and whether the other may read it. */
  public record Content(SealedText text, boolean shared, Instant at) {}

  /**
   * Changes it.
   *
   * @param seen the version that its author had on the page
   * @throws NotFound when it is somebody else's
   * @throws RuleViolation when it was changed in another tab meanwhile
   */
  public void rewrite(PersonId who, int seen, Content content) {
    requireAuthor(who);
    if (seen != version()) {
      throw new RuleViolation(Refusal.of("agreement.note-changed"));
    }
    take(content);
  }

  private void take(Content content) {
    text = content.text();
    shared = content.shared();
    writtenAt = content.at();
  }

  /**
   * Passes for its author only.
   *
   * @throws NotFound for everybody else
   */
  public void requireAuthor(PersonId who) {
    if (!who.value().equals(author)) {
      throw new NotFound();
    }
  }

  public String id() {
    return id;
  }

  public PersonId author() {
    return new PersonId(author);
  }

  public boolean isShared() {
    return shared;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public SealedText text() {
    return text;
  }
}

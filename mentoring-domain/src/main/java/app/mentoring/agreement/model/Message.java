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

/**
 * What one of the two wrote to the other, sealed under its author's key. It is never altered. Its
 * token comes from the form that sent it, so that a second press or a reload sends nothing twice.
 */
@Entity
@Table(name = "message")
@NamedQuery(
    name = "Message.latest",
    query =
        "select m from Message m where m.organization = :organization"
            + " and m.relationship = :relationship and m.id < :before order by m.id desc")
@NamedQuery(
    name = "Message.byToken",
    query =
        "select m from Message m where m.organization = :organization"
            + " and m.relationship = :relationship and m.token = :token")
public class Message extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "author_id", nullable = false)
  private String author;

  @Column(name = "token", nullable = false)
  private String token;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "text_sealed", nullable = false)
  private SealedText text;

  protected Message() {}

  /**
   * A message that was just sent.
   *
   * @param id grows with time, so that it also orders
   * @param token of the form that sent it
   */
  public static Message send(
      String id,
      RelationshipId relationship,
      PersonId author,
      String token,
      Instant now,
      SealedText text) {
    Message message = new Message();
    message.id = id;
    message.relationship = relationship.value();
    message.author = author.value();
    message.token = token;
    message.writtenAt = now;
    message.text = text;
    return message;
  }

  public String id() {
    return id;
  }

  public PersonId author() {
    return new PersonId(author);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public SealedText text() {
    return text;
  }
}

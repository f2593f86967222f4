package app.mentoring.platform.sealing;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * The key of one author in one relationship, wrapped by the key file. Who destroys it makes all
 * that this person wrote there unreadable for ever, in backups too.
 */
@Entity
@Table(name = "seal_key")
@NamedQuery(
    name = "SealKey.ofRelationship",
    query =
        "select k from SealKey k where k.organization = :organization"
            + " and k.relationship = :relationship")
public class SealKey extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "author_id", nullable = false)
  private String author;

  @Column(name = "wrapped", nullable = false)
  private String wrapped;

  protected SealKey() {}

  static SealKey of(String id, String relationship, PersonId author, String wrapped) {
    SealKey key = new SealKey();
    key.id = id;
    key.relationship = relationship;
    key.author = author.value();
    key.wrapped = wrapped;
    return key;
  }

  PersonId author() {
    return new PersonId(author);
  }

  String wrapped() {
    return wrapped;
  }
}

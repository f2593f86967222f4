package app.mentoring.organization.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.LinkKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets one person choose a password, once. Only its hash is kept: who reads the
 * database cannot follow it. It is good for its own {@link LinkKind} and no other, until it
 * expires, is used, or a newer one of its kind takes its place.
 */
@Entity
@Table(name = "access_token")
@NamedQuery(
    name = "AccessToken.byHash",
    query =
        "select t from AccessToken t where t.organization = :organization"
            + " and t.kind = :kind and t.hash = :hash")
@NamedQuery(
    name = "AccessToken.openOfPerson",
    query =
        "select t from AccessToken t where t.organization = :organization"
            + " and t.person = :person and t.spentAt is null")
public class AccessToken extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "person_id", nullable = false)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private LinkKind kind;

  @Column(name = "token_hash", nullable = false)
  private String hash;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "spent_at")
  private @Nullable Instant spentAt;

  protected AccessToken() {}

  /**
   * A fresh link.
   *
   * @param secret 256 random bits as text; not kept
   */
  public static AccessToken issue(
      String id, PersonId person, LinkKind kind, String secret, Instant now) {
    AccessToken token = new AccessToken();
    token.id = id;
    token.person = person.value();
    token.kind = kind;
    token.hash = hash(secret);
    token.expiresAt = now.plus(kind.life());
    return token;
  }

  /** SHA-256 as hexadecimal text: a random secret of this length needs no slow hash. */
  public static String hash(String secret) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Ends this link: it was used, or a newer one takes its place. */
  public void spend(Instant now) {
    this.spentAt = now;
  }

  /** Whether it may still be followed; at the instant of its expiry it may not. */
  public boolean isGood(Instant now) {
    return spentAt == null && now.isBefore(expiresAt);
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public LinkKind kind() {
    return kind;
  }
}

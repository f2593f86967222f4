package app.mentoring.platform.sealing;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Seals and opens what people of one relationship write, each author with an own key. Used inside a
 * transaction; a relationship's keys are read once a request, in one statement.
 *
 * <pre>{@code
 * SealedText sealed = keyRing.seal(relationship, author, "message", text);
 * String text = keyRing.open(relationship, author, "message", sealed);
 * }</pre>
 *
 * <p>The {@code place} names the kind of field, so that no cipher text can stand in for another.
 * Whether somebody may read is decided before, by the service; the ring only keeps what is stored
 * unreadable.
 */
@RequestScoped
public class KeyRing {

  private record Owner(String relationship, PersonId author) {}

  @Inject private Records records;
  @Inject private KeyFile keyFile;
  @Inject private KeyCheck keyCheck;
  @Inject private Ids ids;

  private final Map<Owner, byte[]> keys = new HashMap<>();
  private final Map<String, Boolean> loaded = new HashMap<>();

  /**
   * Seals a text.
   *
   * @param text any text, also empty
   * @throws SealUnreadable when the key file is missing or another one
   */
  public SealedText seal(String relationship, PersonId author, String place, String text) {
    keyCheck.orThrow();
    byte[] key = keyOf(new Owner(relationship, author), true);
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return SealedText.of(Aes.seal(key, plain, place(relationship, author, place)));
  }

  /**
   * Opens what {@link #seal} sealed for the same relationship, author and place.
   *
   * @throws SealUnreadable when it cannot be opened
   */
  public String open(String relationship, PersonId author, String place, SealedText sealed) {
    keyCheck.orThrow();
    byte[] key = keyOf(new Owner(relationship, author), false);
    try {
      byte[] plain = Aes.open(key, sealed.bytes(), place(relationship, author, place));
      return new String(plain, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException changed) {
      throw new SealUnreadable(SealUnreadable.Cause.CIPHER_CHANGED);
    }
  }

  private byte[] keyOf(Owner owner, boolean mayCreate) {
    if (loaded.putIfAbsent(owner.relationship(), true) == null) {
      load(owner.relationship());
    }
    byte[] key = keys.get(owner);
    if (key == null && mayCreate) {
      key = create(owner);
    }
    if (key == null) {
      throw new SealUnreadable(SealUnreadable.Cause.KEY_DESTROYED);
    }
    return key;
  }

  private void load(String relationship) {
    records
        .query("SealKey.ofRelationship", SealKey.class)
        .setParameter("relationship", relationship)
        .getResultList()
        .forEach(
            row -> {
              Owner owner = new Owner(relationship, row.author());
              byte[] wrapped = Base64.getDecoder().decode(row.wrapped());
              keys.put(owner, keyFile.unwrap(wrapped, keyPlace(owner)));
            });
  }

  private byte[] create(Owner owner) {
    byte[] key = Aes.newKey();
    String wrapped = Base64.getEncoder().encodeToString(keyFile.wrap(key, keyPlace(owner)));
    records.em().persist(SealKey.of(ids.next(), owner.relationship(), owner.author(), wrapped));
    keys.put(owner, key);
    return key;
  }

  private byte[] keyPlace(Owner owner) {
    return place(owner.relationship(), owner.author(), "key");
  }

  private byte[] place(String relationship, PersonId author, String place) {
    return String.join("/", records.organization(), relationship, author.value(), place)
        .getBytes(StandardCharsets.UTF_8);
  }
}

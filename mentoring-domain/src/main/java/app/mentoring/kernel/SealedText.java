package app.mentoring.kernel;

import java.util.Base64;

/**
 * Text that only the key of its relationship and author opens. The model carries it, and can
 * neither read nor print it.
 *
 * @param cipher {@code nonce || AES-256-GCM ciphertext and tag}, as URL-safe Base64 without padding
 */
public record SealedText(String cipher) {

  public SealedText {
    if (cipher.isBlank()) {
      throw new IllegalArgumentException("no cipher text");
    }
  }

  public static SealedText of(byte[] sealed) {
    return new SealedText(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }

  public byte[] bytes() {
    return Base64.getUrlDecoder().decode(cipher);
  }

  @Override
  public String toString() {
    return "SealedText[" + cipher.length() + " characters]";
  }
}

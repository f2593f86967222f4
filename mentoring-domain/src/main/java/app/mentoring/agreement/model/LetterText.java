package app.mentoring.agreement.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text that two people agree to, word for word, with its SHA-256 (FIPS 180-4) over the UTF-8
 * bytes. Whoever has the text can compute it again with any tool.
 */
public record LetterText(String text) {

  /** 64 hexadecimal digits in lower case. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("this Java has no SHA-256", impossible);
    }
  }
}

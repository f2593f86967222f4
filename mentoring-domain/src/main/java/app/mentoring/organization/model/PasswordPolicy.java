package app.mentoring.organization.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * What a password may be: long, and not what guessers try first. There are no rules about kinds of
 * characters, and it never expires (NIST SP 800-63B, section 3.1.1.2).
 */
public final class PasswordPolicy {

  /** Fewest characters, as a password is the only factor. */
  public static final int SHORTEST = 15;

  /** Most characters, so that hashing stays cheap. */
  public static final int LONGEST = 128;

  private static final int FEWEST_HARD = 8;
  private static final int FEWEST_DIFFERENT = 6;
  private static final String LOOKALIKES = "0134578@$!";
  private static final String LETTERS = "oieastbasi";

  private PasswordPolicy() {}

  /**
   * Whether this may become somebody's password.
   *
   * @param own names of the person and the organization, in any case; words of fewer than three
   *     letters do not count
   */
  public static Decision mayBe(String password, Collection<String> own) {
    String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST) {
      return Decision.refused(Refusal.of("organization.password-too-short", SHORTEST));
    }
    if (length > LONGEST) {
      return Decision.refused(Refusal.of("organization.password-too-long", LONGEST));
    }
    return Decision.refuseIf(isObvious(normal, own), Refusal.of("organization.password-obvious"));
  }

  private static boolean isObvious(String password, Collection<String> own) {
    String plain = plain(password).replace(" ", "");
    if (plain.isEmpty()) {
      return password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }
    return password.codePoints().distinct().count() < FEWEST_DIFFERENT
        || ObviousWords.hardCharacters(plain, own) < FEWEST_HARD
        || ObviousWords.hardCharacters(plain(readable(password)).replace(" ", ""), own)
            < FEWEST_HARD;
  }

  /** Lower-case letters and digits, anything else being one space. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** With the letters for which digits and marks often stand: {@code p4$$w0rd}. */
  private static String readable(String password) {
    StringBuilder readable = new StringBuilder();
    for (char c : password.toCharArray()) {
      int place = LOOKALIKES.indexOf(c);
      readable.append(place < 0 ? c : LETTERS.charAt(place));
    }
    return readable.toString();
  }
}

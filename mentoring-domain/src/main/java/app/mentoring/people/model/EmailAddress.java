package app.mentoring.people.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address for mail. Addresses that differ only in capitals are the same person's.
 *
 * @param text stripped, as its owner writes it; at most {@link #LONGEST} characters
 */
public record EmailAddress(String text) {

  /** RFC 5321, section 4.5.3.1.3, less the angle brackets. */
  public static final int LONGEST = 254;

  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]{1,64}@([\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");

  public EmailAddress {
    text = text.strip();
    if (!isAddress(text)) {
      throw new IllegalArgumentException("not an address");
    }
  }

  /** Whether mail could go there: one {@code @}, a host with an ending, no spaces. */
  public static boolean isAddress(String text) {
    String stripped = text.strip();
    return stripped.length() <= LONGEST && SHAPE.matcher(stripped).matches();
  }

  /** The form in which addresses are compared: stripped and lower-case. */
  public static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  public String key() {
    return key(text);
  }
}

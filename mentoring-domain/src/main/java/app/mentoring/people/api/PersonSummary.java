package app.mentoring.people.api;

import app.mentoring.kernel.PersonId;
import java.time.ZoneId;

/**
 * What any page needs to show a person to somebody who may know that they exist.
 *
 * @param name as the person writes it
 * @param tone 0 to 7: the stable colour of the tile with the initials
 * @param zone where the person's day is
 */
public record PersonSummary(PersonId id, String name, int tone, ZoneId zone) {

  /** One or two letters for the tile. */
  public String initials() {
    String[] words = name.strip().split("\\s+");
    String first = words[0].isEmpty() ? "?" : letter(words[0]);
    return words.length < 2 ? first : first + letter(words[words.length - 1]);
  }

  private static String letter(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
  }
}

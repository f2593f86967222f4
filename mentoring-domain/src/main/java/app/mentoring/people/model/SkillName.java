package app.mentoring.people.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name of a skill. Two names are the same skill when they differ only in capitals, in the way
 * their accents are encoded, or in white space.
 *
 * @param text as it is shown: Unicode normal form C, single spaces, at most {@link #LONGEST}
 *     characters
 */
public record SkillName(String text) {

  public static final int LONGEST = 60;

  public SkillName {
    text = tidy(text);
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a skill has 1 to " + LONGEST + " characters");
    }
  }

  /** What two spellings of one skill have in common. */
  public String key() {
    return keyOf(text);
  }

  /** The same for a text that may not do as a name. */
  public static String keyOf(String text) {
    return tidy(text).toLowerCase(Locale.ROOT);
  }

  /** How a name is written before it is measured or compared. */
  public static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ")
        .strip();
  }

  /** The same skills, each once, in the order given; blanks left out. */
  public static List<SkillName> distinct(Collection<String> names) {
    Map<String, SkillName> byKey = new LinkedHashMap<>();
    for (String name : names) {
      if (!tidy(name).isEmpty()) {
        SkillName skill = new SkillName(name);
        byKey.putIfAbsent(skill.key(), skill);
      }
    }
    return List.copyOf(byKey.values());
  }
}

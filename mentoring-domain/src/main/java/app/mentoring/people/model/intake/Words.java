package app.mentoring.people.model.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How column names and values are compared: without case, accents, and what separates words. */
final class Words {

  private Words() {}

  /** {@code "E-Mail (dienstlich)"} is [e, mail, dienstlich], {@code "jobTitle"} [job, title]. */
  static List<String> of(String text) {
    String split = text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
    String plain =
        Normalizer.normalize(split, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** All words as one: {@code "E-Mail Address"} is {@code emailaddress}. */
  static String joined(String text) {
    return String.join("", of(text));
  }

  /** Without what stands in brackets. */
  static String outsideBrackets(String text) {
    return text.replaceAll("[(\\[{][^)\\]}]*[)\\]}]", " ");
  }

  /** The values of one cell: split on semicolon, comma and bar. */
  static List<String> list(String cell) {
    return Arrays.stream(cell.split("[;,|\\n]"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}

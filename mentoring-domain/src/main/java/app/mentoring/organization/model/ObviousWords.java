package app.mentoring.organization.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What guessers try first: words that stand in far too many passwords, rows of the keyboard and the
 * alphabet, years, repetitions, and the person's and the organization's own names. A password
 * counts by what is left of it without all that.
 */
final class ObviousWords {

  private static final List<String> WORDS =
      List.of(
          "administrator",
          "admin",
          "autumn",
          "baseball",
          "battery",
          "changeit",
          "changeme",
          "company",
          "computer",
          "correct",
          "default",
          "dragon",
          "einloggen",
          "firma",
          "football",
          "fruehling",
          "frühling",
          "fussball",
          "fußball",
          "geheim",
          "geheimnis",
          "guest",
          "hallo",
          "hello",
          "herbst",
          "horse",
          "ichliebedich",
          "iloveyou",
          "internet",
          "kennwort",
          "letmein",
          "liebe",
          "login",
          "love",
          "master",
          "mentee",
          "mentor",
          "mentoring",
          "monkey",
          "passphrase",
          "passwort",
          "password",
          "princess",
          "qwert",
          "root",
          "secret",
          "server",
          "sommer",
          "spring",
          "staple",
          "summer",
          "sunshine",
          "superman",
          "test",
          "user",
          "welcome",
          "willkommen",
          "winter",
          "1q2w3e4r5t",
          "1qaz2wsx",
          "q1w2e3r4t5");

  private static final List<String> ROWS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "01234567890",
          "qwertyuiop",
          "qwertzuiopü",
          "asdfghjkl",
          "zxcvbnm",
          "yxcvbnm");

  private static final int SHORTEST_RUN = 4;
  private static final int SHORTEST_OWN_WORD = 3;

  private ObviousWords() {}

  /**
   * How many letters and digits are hard to guess.
   *
   * @param text lower-case letters and digits only
   * @param own names of the person and the organization, in any case
   */
  static int hardCharacters(String text, Collection<String> own) {
    String rest = unit(text);
    List<String> words =
        Stream.concat(WORDS.stream(), own.stream().flatMap(ObviousWords::parts))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String word : words) {
      rest = rest.replace(word, " ");
    }
    rest = withoutRows(rest).replaceAll("(?:19|20)\\d\\d", " ").replaceAll("(.)\\1{2,}", " ");
    return (int) rest.chars().filter(Character::isLetterOrDigit).count();
  }

  private static Stream<String> parts(String name) {
    return Stream.of(PasswordPolicy.plain(name).split(" "))
        .filter(part -> part.length() >= SHORTEST_OWN_WORD);
  }

  /** The shortest text of which this one is nothing but repetitions. */
  private static String unit(String text) {
    for (int length = 1; length <= text.length() / 2; length++) {
      String unit = text.substring(0, length);
      if (unit.repeat(text.length() / length + 1).startsWith(text)) {
        return unit;
      }
    }
    return text;
  }

  private static String withoutRows(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int run = runAt(text, at);
      rest.append(run >= SHORTEST_RUN ? " " : text.substring(at, at + 1));
      at += run >= SHORTEST_RUN ? run : 1;
    }
    return rest.toString();
  }

  /** The length of the longest piece of a row, forwards or backwards, that begins here. */
  private static int runAt(String text, int start) {
    int longest = 0;
    for (String row : ROWS) {
      for (String way : List.of(row, new StringBuilder(row).reverse().toString())) {
        int place = way.indexOf(text.charAt(start));
        int length = 0;
        while (place >= 0
            && place + length < way.length()
            && start + length < text.length()
            && way.charAt(place + length) == text.charAt(start + length)) {
          length++;
        }
        longest = Math.max(longest, length);
      }
    }
    return longest;
  }
}

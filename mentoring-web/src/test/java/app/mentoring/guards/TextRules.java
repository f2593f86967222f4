package app.mentoring.guards;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What holds for texts. A key that one language lacks shows a person its name in brackets; a format
 * that does not parse, or a lonely apostrophe in one, garbles or breaks the page.
 */
final class TextRules {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");
  private static final Pattern LONELY = Pattern.compile("(?<!')'(?!')");
  private static final Pattern REFUSAL =
      Pattern.compile("(?:Refusal\\.of|new Refusal)\\(\\s*\"([a-z]+)\\.([a-z0-9-]+)\"");

  private static final Pattern NAME =
      Pattern.compile("([a-z]+\\.[A-Z][A-Za-z]*)\\.([A-Z][A-Z0-9_]*)");

  private TextRules() {}

  /** Breaches of one context's texts. */
  static List<String> breaches(String context, Map<String, Map<String, String>> languages) {
    List<String> found = new ArrayList<>();
    Set<String> all = new TreeSet<>();
    languages.values().forEach(texts -> all.addAll(texts.keySet()));
    for (String language : Bundles.LANGUAGES) {
      Map<String, String> texts = languages.getOrDefault(language, Map.of());
      Set<String> missing = new TreeSet<>(all);
      missing.removeAll(texts.keySet());
      missing.forEach(key -> found.add(key + " is missing in " + language));
      texts.forEach((key, text) -> text(context, language, key, text, found));
    }
    for (String key : all) {
      Set<Set<String>> arguments = new HashSet<>();
      languages.values().stream()
          .filter(texts -> texts.containsKey(key))
          .forEach(texts -> arguments.add(arguments(texts.getOrDefault(key, ""))));
      if (arguments.size() > 1) {
        found.add(key + " takes other arguments in another language: " + arguments);
      }
    }
    return found;
  }

  private static void text(
      String context, String language, String key, String text, List<String> found) {
    if (!key.startsWith(context + ".")) {
      found.add(key + " does not begin with " + context);
    }
    if (text.isBlank()) {
      found.add(key + " is empty in " + language);
    }
    if (arguments(text).isEmpty()) {
      return;
    }
    try {
      new MessageFormat(text, Locale.forLanguageTag(language));
    } catch (IllegalArgumentException broken) {
      found.add(key + " is no message format in " + language + ": " + broken.getMessage());
    }
    if (LONELY.matcher(text).find()) {
      found.add(key + " has a straight apostrophe in " + language + ": write ’");
    }
  }

  private static Set<String> arguments(String text) {
    Set<String> found = new TreeSet<>();
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      found.add(argument.group(1));
    }
    return found;
  }

  /** Keys of the refusals that a source file gives. */
  static Set<String> refusals(String source) {
    Set<String> found = new TreeSet<>();
    Matcher refusal = REFUSAL.matcher(source);
    while (refusal.find()) {
      found.add(refusal.group(1) + ".refusal." + refusal.group(2));
    }
    return found;
  }

  /**
   * What is wrong with the names of enums: one that has a name for some constants lacks others, or
   * names a constant that is gone.
   *
   * @param keys keys of texts, those of enums being {@code <context>.<Enum>.<CONSTANT>}
   * @param constants names of the constants, by {@code <context>.<Enum>}
   */
  static List<String> enumBreaches(Set<String> keys, Map<String, Set<String>> constants) {
    List<String> found = new ArrayList<>();
    Map<String, Set<String>> named = new TreeMap<>();
    for (String key : keys) {
      Matcher name = NAME.matcher(key);
      if (name.matches()) {
        named.computeIfAbsent(name.group(1), type -> new TreeSet<>()).add(name.group(2));
      }
    }
    named.forEach(
        (type, names) -> {
          Set<String> there = constants.getOrDefault(type, Set.of());
          names.stream()
              .filter(name -> !there.contains(name))
              .forEach(name -> found.add(type + "." + name + " names nothing"));
          there.stream()
              .filter(name -> !names.contains(name))
              .forEach(name -> found.add(type + "." + name + " has no name"));
        });
    return found;
  }
}

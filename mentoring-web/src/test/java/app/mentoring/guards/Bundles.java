package app.mentoring.guards;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the product as they stand in the sources, by context and language. */
record Bundles(Map<String, Map<String, Map<String, String>>> byContext) {

  static final Set<String> LANGUAGES = Set.of("en", "de");
  static final Path SOURCES = Path.of("..", "mentoring-ejb", "src/main/resources/app/mentoring");

  static Bundles ofTheProduct() {
    Map<String, Map<String, Map<String, String>>> found = new TreeMap<>();
    try (Stream<Path> contexts = Files.list(SOURCES)) {
      for (Path context : contexts.filter(Files::isDirectory).toList()) {
        Map<String, Map<String, String>> languages = new TreeMap<>();
        for (String language : LANGUAGES) {
          Path file = context.resolve("texts_" + language + ".properties");
          if (Files.exists(file)) {
            languages.put(language, read(file));
          }
        }
        found.put(context.getFileName().toString(), languages);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bundles(found);
  }

  static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
  }

  /** The languages in which there is no such text. */
  Set<String> missing(String key) {
    return LANGUAGES.stream()
        .filter(language -> !texts(key, language).containsKey(key))
        .collect(Collectors.toSet());
  }

  /** Whether some text begins like this, in every language. */
  boolean begins(String prefix) {
    return LANGUAGES.stream()
        .allMatch(
            language ->
                texts(prefix, language).keySet().stream().anyMatch(key -> key.startsWith(prefix)));
  }

  private Map<String, String> texts(String key, String language) {
    int dot = key.indexOf('.');
    String context = dot < 0 ? key : key.substring(0, dot);
    return byContext.getOrDefault(context, Map.of()).getOrDefault(language, Map.of());
  }
}

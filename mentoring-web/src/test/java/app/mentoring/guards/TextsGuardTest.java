package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a person can read is written in every language. */
class TextsGuardTest {

  private final Bundles bundles = Bundles.ofTheProduct();

  @Test
  void everyTextIsThereInEveryLanguageAndParses() {
    List<String> breaches =
        bundles.byContext().entrySet().stream()
            .flatMap(entry -> TextRules.breaches(entry.getKey(), entry.getValue()).stream())
            .toList();

    assertThat(bundles.byContext()).isNotEmpty();
    assertThat(breaches).isEmpty();
  }

  @Test
  void theMessagesOfFacesAreThereInEveryLanguage() {
    Path folder = Bundles.SOURCES.resolve("shell");

    assertThat(Bundles.read(folder.resolve("faces_de.properties")).keySet())
        .isNotEmpty()
        .isEqualTo(Bundles.read(folder.resolve("faces_en.properties")).keySet());
  }

  /** A context that has no page yet refuses nobody. */
  @Test
  void everyRefusalHasItsSentence() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String module : List.of("mentoring-domain", "mentoring-ejb", "mentoring-web")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          keys.addAll(TextRules.refusals(Files.readString(file)));
        }
      }
    }
    keys.removeIf(key -> !hasPages(key.substring(0, key.indexOf('.'))));

    assertThat(keys).isNotEmpty().allMatch(this::hasSentence);
  }

  /** A code that is put together at run time ends with a hyphen here: some text begins so. */
  private boolean hasSentence(String key) {
    return key.endsWith("-") ? bundles.begins(key) : bundles.missing(key).isEmpty();
  }

  private static boolean hasPages(String context) {
    return Files.isDirectory(Path.of("src/main/webapp", context));
  }

  @Test
  void anEnumThatHasNamesHasOneForEachConstant() {
    Map<String, Set<String>> constants = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.mentoring")
            .stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.getPackageName().split("\\.").length > 2)
            .forEach(type -> constants.put(typeKey(type), names(type)));
    Set<String> keys = new TreeSet<>();
    bundles
        .byContext()
        .values()
        .forEach(texts -> texts.values().forEach(one -> keys.addAll(one.keySet())));

    assertThat(TextRules.enumBreaches(keys, constants)).isEmpty();
  }

  private static String typeKey(JavaClass type) {
    return type.getPackageName().split("\\.")[2] + "." + type.getSimpleName();
  }

  private static Set<String> names(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
        .map(JavaField::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void plantedBreachesAreFound() {
    Map<String, Map<String, String>> planted =
        Map.of(
            "en",
            Map.of("x.one", "One {0}", "x.two", "It's {0}", "x.open", "{0,choice,1#a", "y.z", "Z"),
            "de",
            Map.of("x.one", "Eins", "x.two", "Es ist {0}", "x.open", "{0}", "x.blank", " "));

    assertThat(TextRules.breaches("x", planted))
        .anyMatch(text -> text.startsWith("x.one takes other arguments"))
        .anyMatch(text -> text.startsWith("x.two has a straight apostrophe"))
        .anyMatch(text -> text.startsWith("x.open is no message format"))
        .anyMatch(text -> text.startsWith("y.z does not begin with x"))
        .anyMatch(text -> text.startsWith("y.z is missing in de"))
        .anyMatch(text -> text.startsWith("x.blank is missing in en"))
        .anyMatch(text -> text.startsWith("x.blank is empty in de"));
  }

  @Test
  void aPlantedRefusalWithoutSentenceIsFound() {
    assertThat(TextRules.refusals("throw new RuleViolation(Refusal.of(\"meeting.no-such\", 1));"))
        .containsExactly("meeting.refusal.no-such")
        .noneMatch(this::hasSentence);
    assertThat(TextRules.refusals("Refusal.of(\"meeting.no-such-\" + name)"))
        .containsExactly("meeting.refusal.no-such-")
        .noneMatch(this::hasSentence);
  }

  @Test
  void aPlantedEnumWithHalfItsNamesIsFound() {
    assertThat(
            TextRules.enumBreaches(
                Set.of("x.Kind.OLD", "x.Kind.GONE", "x.kind.title"),
                Map.of("x.Kind", Set.of("OLD", "NEW"), "x.Hidden", Set.of("ANY"))))
        .containsExactlyInAnyOrder("x.Kind.GONE names nothing", "x.Kind.NEW has no name");
  }
}

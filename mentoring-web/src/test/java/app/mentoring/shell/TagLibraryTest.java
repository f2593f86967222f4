package app.mentoring.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TagLibraryTest {

  private static final Path LIBRARY = Path.of("src/main/webapp/WEB-INF/mentoring.taglib.xml");

  /** A signature that fits no method keeps the whole application from starting. */
  @Test
  void everyFunctionIsAMethodAndEveryPublicMethodAFunction() throws Exception {
    Set<String> signatures =
        Pattern.compile("<function-signature>(.*?)</function-signature>")
            .matcher(Files.readString(LIBRARY))
            .results()
            .map(signature -> signature.group(1))
            .collect(Collectors.toSet());

    Set<String> methods =
        Arrays.stream(Functions.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(TagLibraryTest::signature)
            .collect(Collectors.toSet());

    assertThat(signatures).isEqualTo(methods);
  }

  private static String signature(Method method) {
    return method.getReturnType().getName()
        + " "
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  @Test
  void theAttributesOfEachTagAreRead() throws Exception {
    try (var library = Files.newInputStream(LIBRARY)) {
      assertThat(TagDefaults.read(library))
          .containsEntry("seen", List.of("by"))
          .containsEntry(
              "time", List.of("from", "to", "zone", "otherZone", "other", "explained", "kind"));
    }
  }
}

package app.mentoring.inside;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR with test classes in it, and one more open address: where Arquillian knocks. */
final class WarWithTests {

  private static final String WEB_XML = "/WEB-INF/web.xml";
  private static final String FRONT = "<url-pattern>/front/*</url-pattern>";
  private static final String RUNNER = "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>";

  private WarWithTests() {}

  static WebArchive of(Class<?>... tests) {
    WebArchive war =
        ShrinkWrap.createFromZipFile(
            WebArchive.class, new File(System.getProperty("mentoring.test.war")));
    String webXml = text(war).replace(FRONT, FRONT + RUNNER);
    war.delete(WEB_XML);
    return war.addClasses(tests).addAsLibraries(assertJ()).add(new StringAsset(webXml), WEB_XML);
  }

  private static String text(WebArchive war) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                war.get(WEB_XML).getAsset().openStream(), StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File assertJ() {
    try {
      return new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

package app.mentoring.inside;

import app.mentoring.test.TestMariaDb;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells {@code arquillian.xml}, before it is read, where the database is. */
public final class OnMariaDb implements BeforeAllCallback {

  /** Set in the tests' own JVM alone; inside the server there is nothing to prepare. */
  private static final boolean OUTSIDE = System.getProperty("mentoring.test.microJar") != null;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (OUTSIDE) {
      System.setProperty("mentoring.test.inside.url", TestMariaDb.shared().fresh());
      System.setProperty(
          "mentoring.test.inside.data", Path.of("target", "micro", "inside").toAbsolutePath() + "");
    }
  }
}

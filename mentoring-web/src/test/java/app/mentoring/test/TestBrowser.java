package app.mentoring.test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own Chromium, one for the JVM. It cannot reach any host but the loopback: the tests
 * need no network, and neither does the product.
 */
final class TestBrowser {

  private static @Nullable Browser shared;

  private TestBrowser() {}

  static synchronized Browser shared() {
    if (shared == null) {
      // The driver must not fetch browsers of its own, whatever the environment says.
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      shared =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Path.of(TestPrograms.find("chromium")))
                      .setArgs(arguments()));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return shared;
  }

  private static List<String> arguments() {
    return List.of(
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
  }
}

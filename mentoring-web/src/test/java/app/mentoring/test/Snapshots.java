package app.mentoring.test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How every visited page is looked at: pictures in light and dark, at 1280 and at 390 pixels, under
 * {@code target/screenshots/NNN-name-{light,dark}-{1280,390}.png}; axe in each of the four; and no
 * sideways scrolling. A serious or critical finding fails the test and says what was found where.
 */
final class Snapshots {

  static final Path FOLDER = Path.of("target", "screenshots");

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int NARROW = 390;
  private static final int NARROW_HEIGHT = 844;
  private static final String AXE = resource("/axe.min.js");
  private static final String AXE_FINDINGS = resource("axe-findings.js");
  private static final String SIDEWAYS = resource("sideways.js");

  private Snapshots() {}

  static void take(Page page, String name) {
    String number = String.format(Locale.ROOT, "%03d-%s", NUMBER.incrementAndGet(), name);
    Map<String, List<String>> findings = new LinkedHashMap<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      String file = number + "-" + scheme.name().toLowerCase(Locale.ROOT);
      lookAt(page, file, Visitor.WIDE, Visitor.WIDE_HEIGHT, findings);
      lookAt(page, file, NARROW, NARROW_HEIGHT, findings);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(Visitor.WIDE, Visitor.WIDE_HEIGHT);
    if (!findings.isEmpty()) {
      throw new AssertionError(name + ", " + page.url() + ":\n" + told(findings));
    }
  }

  private static void lookAt(
      Page page, String file, int width, int height, Map<String, List<String>> findings) {
    String look = file + "-" + width;
    page.setViewportSize(width, height);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(FOLDER.resolve(look + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setFullPage(true));
    page.evaluate(AXE);
    Stream.concat(ask(page, AXE_FINDINGS).stream(), ask(page, SIDEWAYS).stream())
        .forEach(found -> findings.computeIfAbsent(found, key -> new ArrayList<>()).add(look));
  }

  /** Each finding once, with the looks in which it was found. */
  private static String told(Map<String, List<String>> findings) {
    return findings.entrySet().stream()
        .map(found -> "  " + found.getKey() + "\n      in " + String.join(", ", found.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> ask(Page page, String script) {
    return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
  }

  private static String resource(String path) {
    try (InputStream in = Snapshots.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new AssertionError(path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

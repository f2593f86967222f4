package app.mentoring.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the product asks of one person, page by page: controls in sight without an answer, and
 * buttons that decide. An untouched default is no answer (principles, 1).
 */
final class Burden {

  private static final String ASKED = script();

  private final Map<String, Set<String>> pages = new LinkedHashMap<>();

  /** Notes what the page in front of the person asks now. */
  void look(Page page) {
    ((List<?>) page.evaluate(ASKED)).forEach(control -> note(page, String.valueOf(control)));
  }

  /** Notes a decision by a button, such as "Agree". */
  void decide(Page page, String button) {
    note(page, "[" + button + "]");
  }

  private void note(Page page, String control) {
    pages
        .computeIfAbsent(URI.create(page.url()).getPath(), view -> new LinkedHashSet<>())
        .add(control);
  }

  /** Answers that were asked for, in all. */
  int inAll() {
    return pages.values().stream().mapToInt(Set::size).sum();
  }

  /** Answers that this page asked for. */
  int on(String view) {
    return pages.getOrDefault(view, Set.of()).size();
  }

  /** Views and what each asked. */
  Map<String, Set<String>> pages() {
    return Map.copyOf(pages);
  }

  @Override
  public String toString() {
    StringBuilder told = new StringBuilder();
    pages.forEach(
        (view, controls) -> told.append("\n    ").append(view).append(' ').append(controls));
    return inAll() + " answers" + told;
  }

  private static String script() {
    try (InputStream in = Burden.class.getResourceAsStream("asked.js")) {
      if (in == null) {
        throw new AssertionError("asked.js is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

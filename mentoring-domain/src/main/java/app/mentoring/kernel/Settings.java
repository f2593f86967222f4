package app.mentoring.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * Configuration of the installation: a system property, else an environment variable. {@code
 * mentoring.db.url} is also read as {@code MENTORING_DB_URL}. Blank counts as absent.
 */
public final class Settings {

  private Settings() {}

  public static Optional<String> text(String name) {
    String value = System.getProperty(name);
    if (value == null || value.isBlank()) {
      value = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    }
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }

  public static String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  /** True only for "true", in any case. */
  public static boolean flag(String name) {
    return text(name).map(Boolean::parseBoolean).orElse(false);
  }
}

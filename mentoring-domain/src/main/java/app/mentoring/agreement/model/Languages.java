package app.mentoring.agreement.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages of a text in one column: {@code en,de}. */
final class Languages {

  private Languages() {}

  static String join(List<Locale> languages) {
    return String.join(",", languages.stream().map(Locale::getLanguage).toList());
  }

  static List<Locale> split(String languages) {
    return Stream.of(languages.split(",")).map(Locale::forLanguageTag).toList();
  }
}

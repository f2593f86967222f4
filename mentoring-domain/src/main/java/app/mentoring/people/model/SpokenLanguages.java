package app.mentoring.people.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages that people speak, by ISO 639-1 code or by name in English, German or their own.
 */
public final class SpokenLanguages {

  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      List.of(language, Locale.GERMAN, Locale.ENGLISH)
          .forEach(reader -> CODES.put(key(language.getDisplayLanguage(reader)), code));
      CODES.put(language.getISO3Language(), code);
    }
    for (String code : Locale.getISOLanguages()) {
      CODES.put(code, code);
    }
    CODES.put("ger", "de");
    CODES.put("fre", "fr");
    CODES.put("dut", "nl");
    CODES.put("mandarin", "zh");
    CODES.put("farsi", "fa");
    CODES.put("flemish", "nl");
  }

  private SpokenLanguages() {}

  /**
   * The code for a name, a code or a tag with a region; what stands in brackets or tells a level
   * ({@code C1}, {@code native}) is passed over.
   */
  public static Optional<String> code(String text) {
    String bare =
        text.replaceAll("[(\\[].*", "")
            .replaceAll(
                "(?i)\\b([abc][12]\\+?|native|fluent|basic|muttersprache|flie(ß|ss)end)\\b", "")
            .replaceAll("[-–:/\\s]+$", "");
    String key = key(bare);
    String code = CODES.get(key);
    if (code == null && key.matches("[a-z]{2,3}[-_][a-z]{2,4}.*")) {
      code = CODES.get(key.split("[-_]", -1)[0]);
    }
    return Optional.ofNullable(code);
  }

  private static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}

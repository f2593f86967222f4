package app.mentoring.platform;

import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.TextKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Every text of the product in every language. A key begins with the name of its context, and so
 * finds its bundle: {@code agreement.letter.title} stands in {@code app/mentoring/agreement/texts}.
 */
@ApplicationScoped
public class Texts {

  /** The languages that are complete, the first being the one to fall back on. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The closest complete language. */
  public static Locale closest(Locale wish) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(wish.getLanguage()))
        .findFirst()
        .orElse(LANGUAGES.get(0));
  }

  /**
   * The text in the closest language.
   *
   * @param arguments filled in by {@link MessageFormat}, constants of enums by their name; with
   *     none the text stands as it is
   * @return the key in brackets when there is no such text, which a guard in the build excludes
   */
  public String get(Locale locale, String key, Object... arguments) {
    Locale language = closest(locale);
    String pattern;
    try {
      pattern = bundle(language, key).getString(key);
    } catch (MissingResourceException missing) {
      return "[" + key + "]";
    }
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] words =
        Arrays.stream(arguments)
            .map(each -> each instanceof Enum<?> constant ? name(language, constant) : each)
            .toArray();
    return new MessageFormat(pattern, language).format(words);
  }

  public String get(Locale locale, TextKey text) {
    return get(locale, text.key(), text.arguments().toArray());
  }

  public String get(Locale locale, Refusal refusal) {
    return get(locale, refusal.text());
  }

  private static ResourceBundle bundle(Locale language, String key) {
    int dot = key.indexOf('.');
    String context = dot < 0 ? key : key.substring(0, dot);
    return ResourceBundle.getBundle(
        "app.mentoring." + context + ".texts", language, Texts.class.getClassLoader(), EXACT);
  }

  /** The name of an enum constant: {@code <context>.<Enum>.<CONSTANT>}, or of a day of the week. */
  public String name(Locale locale, Enum<?> constant) {
    if (constant instanceof DayOfWeek day) {
      return day.getDisplayName(TextStyle.FULL, closest(locale));
    }
    Class<?> type = constant.getDeclaringClass();
    String context =
        Arrays.stream(type.getPackageName().split("\\.")).skip(2).findFirst().orElse("shell");
    return get(locale, context + "." + type.getSimpleName() + "." + constant.name());
  }
}

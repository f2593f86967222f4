package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Sentence;
import app.mentoring.agreement.model.LetterText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An agreed text taken apart again for the page, one language of it. Its words are those that were
 * agreed, whatever the product's own wording has become since.
 *
 * @param title who agrees with whom
 * @param sentences the seven, without their labels
 */
public record WrittenLetter(String title, List<String> sentences) {

  static final String BETWEEN_LANGUAGES = "\n\n* * *\n\n";

  /** The part in this language, or the first when there is none. */
  public static WrittenLetter in(Locale language, LetterText text, List<Locale> languages) {
    int at = languages.stream().map(Locale::getLanguage).toList().indexOf(language.getLanguage());
    String[] parts = text.text().split("\\Q" + BETWEEN_LANGUAGES + "\\E");
    String[] paragraphs = parts[Math.min(Math.max(at, 0), parts.length - 1)].split("\n\n");
    List<String> sentences =
        Stream.of(paragraphs)
            .skip(1)
            .limit(Sentence.values().length)
            .map(paragraph -> paragraph.substring(paragraph.indexOf('\n') + 1))
            .toList();
    return new WrittenLetter(paragraphs[0].lines().findFirst().orElse(""), sentences);
  }
}

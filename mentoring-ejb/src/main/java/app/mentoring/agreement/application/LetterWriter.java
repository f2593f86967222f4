package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.FoldedClause;
import app.mentoring.agreement.api.Sentence;
import app.mentoring.agreement.model.ClauseValues;
import app.mentoring.agreement.model.LetterText;
import app.mentoring.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts clauses into words. A sentence stands in the bundle with the names of its clauses in
 * brackets, such as {@code We meet [RHYTHM] for [MINUTES]}; {@code [mentor]} and {@code [mentee]}
 * are the two people. What people wrote is put in last and never read as such a bracket.
 */
@ApplicationScoped
public class LetterWriter {

  private static final Pattern BRACKET = Pattern.compile("\\[([A-Za-z_]+)]");

  @Inject private Texts texts;

  protected LetterWriter() {}

  /** A writer outside a container, for tests. */
  public LetterWriter(Texts texts) {
    this.texts = texts;
  }

  /** A piece of a sentence: the words of a clause, or what stands around them. */
  public record Part(String text, @Nullable Clause clause) {}

  /** What a letter is made from. */
  public record Manuscript(ClauseValues values, Names names, String programme, int number) {}

  /** One sentence in its pieces, in order. */
  public List<Part> sentence(Sentence sentence, ClauseValues values, Names names, Locale locale) {
    String pattern = texts.get(locale, "agreement.sentence." + sentence.name());
    List<Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    Matcher bracket = BRACKET.matcher(pattern);
    int from = 0;
    while (bracket.find()) {
      plain.append(pattern, from, bracket.start());
      from = bracket.end();
      String inside = bracket.group(1);
      if (inside.equals(inside.toLowerCase(Locale.ROOT))) {
        plain.append(name(inside, names));
      } else {
        Clause clause = Clause.valueOf(inside);
        parts.add(new Part(plain.toString(), null));
        plain.setLength(0);
        parts.add(new Part(phrase(clause, values.get(clause), names, locale), clause));
      }
    }
    parts.add(new Part(plain.append(pattern.substring(from)).toString(), null));
    return parts.stream().filter(part -> !part.text().isEmpty()).toList();
  }

  private static String name(String bracket, Names names) {
    return "mentor".equals(bracket) ? names.mentor() : names.mentee();
  }

  /** What a value of a clause is called inside its sentence. */
  public String phrase(Clause clause, String value, Names names, Locale locale) {
    return switch (clause.kind()) {
      case WORDS -> value.isEmpty() ? texts.get(locale, "agreement.words." + clause.name()) : value;
      case NUMBER -> texts.get(locale, "agreement.number." + clause.name(), Integer.valueOf(value));
      case DAY -> day(LocalDate.parse(value), locale);
      case CHOICE -> choice(clause, value, names, locale);
    };
  }

  private String choice(Clause clause, String value, Names names, Locale locale) {
    String text = texts.get(locale, "agreement.choice." + clause.name() + "." + value);
    return BRACKET
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(name(found.group(1), names)));
  }

  private static String day(LocalDate day, Locale locale) {
    boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    return DateTimeFormatter.ofPattern(german ? "d. MMMM yyyy" : "d MMMM yyyy", locale).format(day);
  }

  /** The whole letter, to be agreed word for word, in each language after the other. */
  public LetterText write(Manuscript manuscript, List<Locale> languages) {
    return new LetterText(
        languages.stream()
            .map(language -> String.join("\n\n", paragraphs(manuscript, language)))
            .collect(Collectors.joining(WrittenLetter.BETWEEN_LANGUAGES)));
  }

  private List<String> paragraphs(Manuscript manuscript, Locale language) {
    Names names = manuscript.names();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        texts.get(language, "agreement.text.title", names.mentor(), names.mentee())
            + "\n"
            + texts.get(
                language, "agreement.text.under", manuscript.programme(), manuscript.number()));
    for (Sentence sentence : Sentence.values()) {
      String words =
          sentence(sentence, manuscript.values(), names, language).stream()
              .map(Part::text)
              .collect(Collectors.joining());
      paragraphs.add(texts.name(language, sentence) + "\n" + words);
    }
    for (FoldedClause folded : FoldedClause.values()) {
      paragraphs.add(
          texts.name(language, folded)
              + "\n"
              + texts.get(language, "agreement.folded." + folded.name()));
    }
    return paragraphs;
  }
}

package app.mentoring.matching.model;

import app.mentoring.matching.api.Criterion;
import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.matching.api.MatchReason;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reasons as a column keeps them: a line for each, {@code LANGUAGE 800 1000 known
 * LANGUAGES_SHARED:de,en}. Arguments are percent-encoded, so that a skill may be called anything.
 */
public final class ReasonText {

  private static final String KNOWN = "known";
  private static final String ASSUMED = "assumed";

  private ReasonText() {}

  public static String write(List<MatchReason> reasons) {
    return reasons.stream().map(ReasonText::line).collect(Collectors.joining("\n"));
  }

  private static String line(MatchReason reason) {
    List<String> parts = new ArrayList<>();
    parts.add(reason.criterion().name());
    parts.add(String.valueOf(reason.points()));
    parts.add(String.valueOf(reason.possible()));
    parts.add(reason.assumed() ? ASSUMED : KNOWN);
    reason.facts().forEach(fact -> parts.add(word(fact)));
    return String.join(" ", parts);
  }

  private static String word(MatchFact fact) {
    return fact.kind().name()
        + ":"
        + fact.arguments().stream()
            .map(argument -> URLEncoder.encode(argument, StandardCharsets.UTF_8))
            .collect(Collectors.joining(","));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  public static List<MatchReason> read(String text) {
    return text.lines().filter(line -> !line.isEmpty()).map(ReasonText::reason).toList();
  }

  private static MatchReason reason(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length < 4) {
      throw new IllegalArgumentException("no reason: " + line.length() + " characters");
    }
    return new MatchReason(
        Criterion.valueOf(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        parts[3].equals(ASSUMED),
        Arrays.stream(parts).skip(4).map(ReasonText::fact).toList());
  }

  private static MatchFact fact(String word) {
    int colon = word.indexOf(':');
    String arguments = word.substring(colon + 1);
    List<String> decoded =
        arguments.isEmpty()
            ? List.of()
            : Arrays.stream(arguments.split(",", -1))
                .map(argument -> URLDecoder.decode(argument, StandardCharsets.UTF_8))
                .toList();
    return new MatchFact(FactKind.valueOf(word.substring(0, colon)), decoded);
  }
}

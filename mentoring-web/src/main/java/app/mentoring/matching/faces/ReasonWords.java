package app.mentoring.matching.faces;

import app.mentoring.kernel.Refusal;
import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.people.api.WorkingValue;
import app.mentoring.platform.Texts;
import app.mentoring.programme.api.EnrolmentRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says the facts behind reasons in the reader's language. */
@Named
@RequestScoped
public class ReasonWords {

  private static final int BRIEF = 3;
  private static final Set<FactKind> FOR_BOTH =
      Set.of(FactKind.SKILLS_FOR_MENTEE, FactKind.SKILLS_FOR_MENTOR, FactKind.STAGE_GAP);

  @Inject private Texts texts;

  /** All facts of a reason in one line, as somebody who is neither of the two reads them. */
  public String line(MatchReason reason) {
    return line(reason, null);
  }

  /** All facts of a reason in one line, as the person on this side of the pair reads them. */
  public String lineFor(MatchReason reason, EnrolmentRole side) {
    return line(reason, side);
  }

  private String line(MatchReason reason, @Nullable EnrolmentRole side) {
    if (reason.facts().isEmpty()) {
      return text("matching.fact.nothing");
    }
    return reason.facts().stream().map(fact -> say(fact, side)).collect(Collectors.joining(" · "));
  }

  private String say(MatchFact fact, @Nullable EnrolmentRole side) {
    return text(key(fact.kind(), side), arguments(fact));
  }

  private static String key(FactKind kind, @Nullable EnrolmentRole side) {
    boolean own =
        (kind == FactKind.WISHED_BY_MENTEE && side == EnrolmentRole.MENTEE)
            || (kind == FactKind.WISHED_BY_MENTOR && side == EnrolmentRole.MENTOR);
    return side != null && (own || FOR_BOTH.contains(kind))
        ? "matching.fact.you." + kind + "." + side
        : "matching.fact." + kind;
  }

  private Object[] arguments(MatchFact fact) {
    return switch (fact.kind()) {
      case HOURS_SHARED, ZONE_DISTANCE -> minutes(fact.arguments());
      case STAGE_GAP -> new Object[] {number(fact.arguments())};
      case VALUES_SHARED -> new Object[] {joined(fact, this::valueName)};
      case LANGUAGES_SHARED -> new Object[] {joined(fact, ReasonWords::languageName)};
      case SKILLS_FOR_MENTEE, SKILLS_FOR_MENTOR, STYLE_SHARED ->
          new Object[] {String.join(", ", fact.arguments())};
      default -> new Object[0];
    };
  }

  /** The number itself, to choose the sentence by, and as hours. */
  private static Object[] minutes(List<String> arguments) {
    int minutes = number(arguments);
    NumberFormat hours = NumberFormat.getNumberInstance(locale());
    hours.setMaximumFractionDigits(1);
    return new Object[] {minutes, hours.format(minutes / 60.0)};
  }

  private static int number(List<String> arguments) {
    return arguments.isEmpty() ? 0 : Integer.parseInt(arguments.get(0));
  }

  private static String joined(MatchFact fact, UnaryOperator<String> inWords) {
    return fact.arguments().stream().map(inWords).collect(Collectors.joining(", "));
  }

  private String valueName(String value) {
    return Optional.of(value)
        .filter(ReasonWords::isValue)
        .map(name -> texts.name(locale(), WorkingValue.valueOf(name)))
        .orElse(value);
  }

  private static boolean isValue(String name) {
    for (WorkingValue value : WorkingValue.values()) {
      if (value.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String languageName(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(locale());
  }

  /** The strongest facts in a few words: "leading teams · Openness · 7 hours a week in common". */
  public String brief(List<MatchReason> reasons) {
    return reasons.stream()
        .filter(reason -> reason.points() > 0 && !reason.assumed())
        .sorted(Comparator.comparing(MatchReason::points).reversed())
        .flatMap(reason -> reason.facts().stream().limit(1))
        .map(this::briefly)
        .flatMap(Optional::stream)
        .limit(BRIEF)
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> briefly(MatchFact fact) {
    return switch (fact.kind()) {
      case SKILLS_FOR_MENTEE, SKILLS_FOR_MENTOR, STYLE_SHARED ->
          Optional.of(String.join(", ", fact.arguments()));
      case VALUES_SHARED -> Optional.of(joined(fact, this::valueName));
      case LANGUAGES_SHARED -> Optional.of(joined(fact, ReasonWords::languageName));
      case HOURS_SHARED -> Optional.of(say(fact, null));
      default -> Optional.empty();
    };
  }

  /** How much of the possible points a reason has, 0 to 100, for a bar. */
  public int percent(MatchReason reason) {
    return reason.possible() == 0 ? 0 : 100 * reason.points() / reason.possible();
  }

  /** A refusal before it is thrown: why a button will not do. */
  public String refusal(Refusal refusal) {
    return texts.get(locale(), refusal);
  }

  private String text(String key, Object... arguments) {
    return texts.get(locale(), key, arguments);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}

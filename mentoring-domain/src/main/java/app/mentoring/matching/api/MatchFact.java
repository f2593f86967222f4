package app.mentoring.matching.api;

import java.util.List;

/** A fact behind a reason, as data: a page says it in the reader's language. */
public record MatchFact(FactKind kind, List<String> arguments) {
  public MatchFact {
    arguments = List.copyOf(arguments);
  }

  /** A fact with its arguments as {@link FactKind} names them. */
  public static MatchFact of(FactKind kind, String... arguments) {
    return new MatchFact(kind, List.of(arguments));
  }
}

package app.mentoring.matching.api;

import java.util.List;

/**
 * A hard rule that forbids a pair. Never tells who declared a conflict.
 *
 * @param arguments for {@link MatchRule#ZONE} the distance and the limit in minutes, for {@link
 *     MatchRule#SENIORITY} the stages of mentee and mentor, else none
 */
public record PairRefusal(MatchRule rule, List<String> arguments) {
  public PairRefusal {
    arguments = List.copyOf(arguments);
  }
}

package app.mentoring.matching.model.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.matching.api.Objective;
import app.mentoring.matching.model.assignment.OptimalityCheck.Flaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A proof is worth something only if a false one is refuted. */
class OptimalityCheckTest {
  private static final Pair AR = new Pair("a", "r");
  private static final Pair BS = new Pair("b", "s");
  private static final AssignedPair LOCK = new AssignedPair(new Pair("c", "t"), 4, true);

  private final Instance instance =
      Instance.builder()
          .mentee("a", 1)
          .mentee("b", 1)
          .mentee("c", 1)
          .mentee("d", 1)
          .mentor("r", 1)
          .mentor("s", 1)
          .mentor("t", 1)
          .mentor("v", 1)
          .edge("a", "r", 9)
          .edge("a", "s", 5)
          .edge("b", "s", 8)
          .edge("c", "t", 4)
          .edge("d", "r", 3)
          .edge("d", "s", 3)
          .lock(LOCK.pair())
          .build();

  private final Assignment right = Solver.solve(instance, Objective.TOTAL, Progress.SILENT);

  @Test
  void nothing_is_wrong_with_the_best_choice() {
    assertThat(right.total()).isEqualTo(21);
    assertThat(right.pairs())
        .containsExactly(new AssignedPair(AR, 9, false), new AssignedPair(BS, 8, false), LOCK);
    assertThat(OptimalityCheck.flaws(instance, right)).isEmpty();
  }

  @Test
  void a_worse_choice_is_refuted_whatever_the_prices() {
    List<AssignedPair> worse =
        List.of(
            new AssignedPair(new Pair("a", "s"), 5, false),
            LOCK,
            new AssignedPair(new Pair("d", "r"), 3, false));
    assertThat(flaws(worse, 12, 3, right.prices())).contains(Flaw.DUALITY_GAP);
    Prices none = prices(zero("a", "b", "c", "d"), zero("r", "s", "t", "v"));
    assertThat(flaws(worse, 12, 3, none)).contains(Flaw.UNDERPRICED);
  }

  @Test
  void a_pair_that_is_not_allowed_or_worth_something_else_is_found() {
    assertThat(flaws(replaced(AR, new Pair("a", "t"), 9), 21, 3, right.prices()))
        .contains(Flaw.WRONG_PAIR);
    assertThat(flaws(replaced(AR, AR, 10), 22, 3, right.prices())).contains(Flaw.WRONG_PAIR);
    List<AssignedPair> twice = new ArrayList<>(right.pairs());
    twice.add(new AssignedPair(AR, 9, false));
    assertThat(flaws(twice, 30, 3, right.prices())).contains(Flaw.WRONG_PAIR, Flaw.TOO_MANY);
  }

  @Test
  void a_mentor_or_a_mentee_in_too_many_pairs_is_found() {
    List<AssignedPair> mentorTwice = replaced(BS, new Pair("d", "r"), 3);
    assertThat(flaws(mentorTwice, 16, 3, right.prices())).contains(Flaw.TOO_MANY);
    List<AssignedPair> menteeTwice = replaced(BS, new Pair("a", "s"), 5);
    assertThat(flaws(menteeTwice, 18, 2, right.prices())).contains(Flaw.TOO_MANY);
  }

  @Test
  void a_missing_lock_is_found() {
    List<AssignedPair> without = new ArrayList<>(right.pairs());
    without.remove(LOCK);
    assertThat(flaws(without, 17, 2, right.prices())).containsExactly(Flaw.WRONG_PAIR);
  }

  @Test
  void wrong_figures_are_found() {
    assertThat(flaws(right.pairs(), 22, 3, right.prices())).containsExactly(Flaw.WRONG_FIGURE);
    assertThat(flaws(right.pairs(), 21, 4, right.prices())).containsExactly(Flaw.WRONG_FIGURE);
  }

  @Test
  void a_bonus_that_does_not_fit_the_objective_is_found() {
    Prices bonus = new Prices(1, right.prices().mentees(), right.prices().mentors());
    assertThat(flaws(right.pairs(), 21, 3, bonus)).contains(Flaw.WRONG_FIGURE);
    Assignment people =
        new Assignment(Objective.PEOPLE, right.pairs(), 21, 3, right.prices(), List.of());
    assertThat(OptimalityCheck.flaws(instance, people)).contains(Flaw.WRONG_FIGURE);
  }

  @Test
  void every_price_that_is_moved_is_found() {
    assertThat(flaws(Map.of("a", 1_000L), Map.of())).contains(Flaw.OVERPRICED);
    assertThat(flaws(Map.of("a", -1L), Map.of())).contains(Flaw.MENTEE_PRICE);
    assertThat(flaws(Map.of("d", 1L), Map.of())).contains(Flaw.MENTEE_PRICE);
    assertThat(flaws(Map.of(), Map.of("v", 1L))).contains(Flaw.MENTOR_PRICE);
    assertThat(flaws(Map.of(), Map.of("t", -1L))).contains(Flaw.MENTOR_PRICE);
    assertThat(flaws(Map.of(), Map.of("r", 0L))).contains(Flaw.UNDERPRICED);
  }

  private List<Flaw> flaws(Map<String, Long> mentees, Map<String, Long> mentors) {
    return flaws(right.pairs(), 21, 3, prices(mentees, mentors));
  }

  private static Map<String, Long> zero(String... ids) {
    return Arrays.stream(ids).collect(Collectors.toMap(id -> id, id -> 0L));
  }

  private Prices prices(Map<String, Long> mentees, Map<String, Long> mentors) {
    TreeMap<String, Long> u = new TreeMap<>(right.prices().mentees());
    TreeMap<String, Long> p = new TreeMap<>(right.prices().mentors());
    u.putAll(mentees);
    p.putAll(mentors);
    return new Prices(0, u, p);
  }

  private List<AssignedPair> replaced(Pair before, Pair after, long weight) {
    List<AssignedPair> pairs = new ArrayList<>(right.pairs());
    pairs.removeIf(assigned -> assigned.pair().equals(before));
    pairs.add(new AssignedPair(after, weight, false));
    return pairs;
  }

  private List<Flaw> flaws(List<AssignedPair> pairs, long total, int served, Prices prices) {
    return OptimalityCheck.flaws(
        instance, new Assignment(Objective.TOTAL, pairs, total, served, prices, List.of()));
  }
}

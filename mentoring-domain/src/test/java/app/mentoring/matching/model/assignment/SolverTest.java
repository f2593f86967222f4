package app.mentoring.matching.model.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.matching.api.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SolverTest {
  private static final int TRIALS = 6_000;

  private static Assignment solve(Instance instance, Objective objective) {
    Assignment assignment = Solver.solve(instance, objective, Progress.SILENT);
    assertThat(OptimalityCheck.flaws(instance, assignment)).isEmpty();
    return assignment;
  }

  @Test
  void finds_the_greatest_total_of_all_choices() {
    for (long seed = 0; seed < TRIALS; seed++) {
      RandomInstances plan = RandomInstances.small(seed);
      Assignment assignment = solve(plan.inOrder(), Objective.TOTAL);
      assertThat(assignment.total()).as("seed " + seed).isEqualTo(new BruteForce(plan).bestTotal);
    }
  }

  @Test
  void serves_most_people_and_among_those_choices_finds_the_greatest_total() {
    for (long seed = 0; seed < TRIALS; seed++) {
      RandomInstances plan = RandomInstances.small(seed);
      Assignment assignment = solve(plan.inOrder(), Objective.PEOPLE);
      BruteForce best = new BruteForce(plan);
      assertThat(assignment.served()).as("seed " + seed).isEqualTo(best.mostServed);
      assertThat(assignment.total()).as("seed " + seed).isEqualTo(best.bestTotalOfMostServed);
    }
  }

  @ParameterizedTest
  @EnumSource(Objective.class)
  void the_order_of_telling_changes_nothing(Objective objective) {
    for (long seed = 0; seed < 500; seed++) {
      RandomInstances plan = RandomInstances.small(seed);
      assertThat(solve(plan.shuffled(seed), objective)).isEqualTo(solve(plan.inOrder(), objective));
    }
  }

  @ParameterizedTest
  @EnumSource(Objective.class)
  void a_mentors_price_is_what_one_more_place_adds(Objective objective) {
    for (long seed = 0; seed < 1_500; seed++) {
      RandomInstances plan = RandomInstances.small(seed);
      plan.locked().clear();
      Assignment before = solve(plan.inOrder(), objective);
      for (String mentor : plan.capacities().keySet()) {
        plan.capacities().merge(mentor, 1, Integer::sum);
        Assignment after = solve(plan.inOrder(), objective);
        plan.capacities().merge(mentor, -1, Integer::sum);
        long bonus = before.prices().bonus();
        long gain = after.total() - before.total() + bonus * (after.served() - before.served());
        assertThat(before.prices().mentors().get(mentor)).as("seed " + seed).isEqualTo(gain);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Objective.class)
  void two_thousand_mentees_and_mentors_with_sixty_four_candidates_each(Objective objective) {
    for (int places : new int[] {1, 3}) {
      Instance instance = large(2_000, places == 1 ? 2_000 : 800, 64, places);
      assertThat(solve(instance, objective).pairs()).hasSizeGreaterThan(700);
    }
  }

  @Test
  void a_full_table_of_two_thousand_by_two_thousand() {
    Instance instance = large(2_000, 2_000, 2_000, 1);
    assertThat(solve(instance, Objective.PEOPLE).pairs()).hasSizeGreaterThan(900);
  }

  private static Instance large(int mentees, int mentors, int candidates, int places) {
    Random random = new Random(7);
    InstanceBuilder builder = Instance.builder();
    for (int j = 0; j < mentors; j++) {
      builder.mentor("r" + j, random.nextInt(places + 1));
    }
    for (int i = 0; i < mentees; i++) {
      builder.mentee("e" + i, 1 + random.nextInt(places));
      int general = random.nextInt(5_000);
      for (int k = 0; k < candidates; k++) {
        int j = candidates == mentors ? k : random.nextInt(mentors);
        builder.edge("e" + i, "r" + j, general + random.nextInt(5_001));
      }
    }
    return builder.build();
  }

  @Test
  void nobody_at_all_is_answered_with_nobody() {
    for (Objective objective : Objective.values()) {
      Assignment assignment = solve(Instance.builder().build(), objective);
      assertThat(assignment.pairs()).isEmpty();
      assertThat(assignment.total()).isZero();
      assertThat(assignment.served()).isZero();
    }
  }

  @Test
  void a_pair_worth_nothing_is_still_made() {
    Instance instance = Instance.builder().mentee("e", 1).mentor("r", 1).edge("e", "r", 0).build();
    for (Objective objective : Objective.values()) {
      assertThat(solve(instance, objective).served()).isEqualTo(1);
    }
  }

  @Test
  void people_first_gives_up_points_that_the_greatest_total_keeps() {
    Instance instance =
        Instance.builder()
            .mentee("a", 1)
            .mentee("b", 1)
            .mentor("r", 1)
            .mentor("s", 1)
            .edge("a", "r", 10_000)
            .edge("a", "s", 0)
            .edge("b", "r", 1)
            .build();
    assertThat(solve(instance, Objective.PEOPLE).served()).isEqualTo(2);
    assertThat(solve(instance, Objective.PEOPLE).total()).isEqualTo(1);
    assertThat(solve(instance, Objective.TOTAL).served()).isEqualTo(1);
    assertThat(solve(instance, Objective.TOTAL).total()).isEqualTo(10_000);
  }

  @Test
  void a_wish_for_several_mentors_is_never_met_by_one_mentor_twice() {
    Instance instance = Instance.builder().mentee("e", 3).mentor("r", 3).edge("e", "r", 5).build();
    assertThat(solve(instance, Objective.PEOPLE).pairs()).hasSize(1);
  }

  @Test
  void locks_that_cannot_be_kept_are_named_with_their_reason() {
    Pair first = new Pair("a", "r");
    Instance instance =
        Instance.builder()
            .mentee("a", 1)
            .mentee("b", 1)
            .mentor("r", 1)
            .mentor("s", 5)
            .lock(new Pair("b", "r"))
            .lock(first)
            .lock(new Pair("a", "s"))
            .lock(new Pair("b", "s"))
            .forbid(new Pair("b", "s"))
            .lock(new Pair("z", "s"))
            .build();
    Assignment assignment = solve(instance, Objective.PEOPLE);
    assertThat(assignment.pairs()).containsExactly(new AssignedPair(first, 0, true));
    assertThat(assignment.refusedLocks())
        .containsExactly(
            new RefusedLock(new Pair("a", "s"), RefusedLock.Reason.DEMAND_USED_UP),
            new RefusedLock(new Pair("b", "r"), RefusedLock.Reason.CAPACITY_USED_UP),
            new RefusedLock(new Pair("b", "s"), RefusedLock.Reason.FORBIDDEN),
            new RefusedLock(new Pair("z", "s"), RefusedLock.Reason.UNKNOWN_PERSON));
  }

  @Test
  void said_twice_the_smaller_room_and_the_greater_weight_count() {
    Instance instance =
        Instance.builder()
            .mentee("a", 1)
            .mentee("b", 1)
            .mentor("r", 2)
            .mentor("r", 1)
            .edge("a", "r", 3)
            .edge("a", "r", 7)
            .edge("a", "r", 5)
            .edge("b", "r", 6)
            .build();
    assertThat(solve(instance, Objective.TOTAL).total()).isEqualTo(7);
  }

  @Test
  void the_largest_weights_allowed_are_solved_exactly_and_larger_ones_refused() {
    long largest = Long.MAX_VALUE / 100;
    while (!fits(largest)) {
      largest--;
      largest -= largest / 1_000;
    }
    Instance instance = square(largest);
    for (Objective objective : Objective.values()) {
      assertThat(solve(instance, objective).total()).isEqualTo(2 * largest - 1);
    }
    long tooLarge = Long.MAX_VALUE / 3;
    assertThatThrownBy(() -> square(tooLarge)).isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean fits(long weight) {
    try {
      return square(weight).pairs() == 4;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Instance square(long weight) {
    return Instance.builder()
        .mentee("a", 1)
        .mentee("b", 1)
        .mentor("r", 1)
        .mentor("s", 1)
        .edge("a", "r", weight)
        .edge("a", "s", weight)
        .edge("b", "r", weight - 1)
        .edge("b", "s", weight - 2)
        .build();
  }

  @Test
  void a_negative_number_or_an_unknown_person_is_the_callers_bug() {
    InstanceBuilder builder = Instance.builder().mentee("e", 1).mentor("r", 1);
    assertThatThrownBy(() -> builder.mentee("x", -1)).hasMessageContaining("negative");
    assertThatThrownBy(() -> builder.mentor("x", -1)).hasMessageContaining("negative");
    assertThatThrownBy(() -> builder.edge("e", "r", -1)).hasMessageContaining("negative");
    assertThatThrownBy(() -> builder.edge("e", "z", 1)).hasMessageContaining("unknown");
    assertThatThrownBy(() -> builder.edge("z", "r", 1)).hasMessageContaining("unknown");
  }

  @Test
  void tells_how_far_it_is_and_stops_when_asked() {
    Instance instance = large(50, 50, 10, 1);
    List<Long> steps = new ArrayList<>();
    Progress thirty =
        new Progress() {
          @Override
          public void reached(long done, long of) {
            assertThat(of).isEqualTo(50);
            steps.add(done);
          }

          @Override
          public boolean cancelled() {
            return steps.size() == 30;
          }
        };
    assertThatThrownBy(() -> Solver.solve(instance, Objective.PEOPLE, thirty))
        .isInstanceOf(CancellationException.class);
    assertThat(steps).hasSize(30).isSorted();
  }
}

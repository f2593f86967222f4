package app.mentoring.matching.model;

import static app.mentoring.matching.model.scoring.People.id;
import static app.mentoring.matching.model.scoring.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.matching.api.LockRefusal;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.Objective;
import app.mentoring.matching.api.PairRefusal;
import app.mentoring.matching.api.RoundScope;
import app.mentoring.matching.api.UnmatchedCause;
import app.mentoring.matching.model.assignment.Assignment;
import app.mentoring.matching.model.assignment.Instance;
import app.mentoring.matching.model.assignment.Prices;
import app.mentoring.matching.model.assignment.Progress;
import app.mentoring.matching.model.scoring.Candidate;
import app.mentoring.matching.model.scoring.HardRules;
import app.mentoring.matching.model.scoring.People;
import app.mentoring.matching.model.scoring.RoundRules;
import app.mentoring.matching.model.scoring.Subject;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchEngineTest {
  private static final RoundRules RULES =
      new RoundRules(ProgrammeType.SITUATIONAL, null, 0, Instant.parse("2027-01-15T12:00:00Z"));

  private static RoundResult run(RoundInput input) {
    return MatchEngine.run(input, Progress.SILENT);
  }

  private static RoundInput round(List<Candidate> mentees, List<Candidate> mentors) {
    return RoundInput.of(mentees, mentors, RULES);
  }

  private static PersonPair pair(String mentee, String mentor) {
    return new PersonPair(id(mentee), id(mentor));
  }

  private static List<PersonPair> pairs(RoundResult result) {
    return result.proposals().stream().map(ProposedPair::pair).toList();
  }

  @ParameterizedTest
  @EnumSource(Objective.class)
  void every_proposal_keeps_the_rules_and_its_reasons_add_up(Objective objective) {
    List<Candidate> mentees = People.crowd("p", 60, 1);
    List<Candidate> mentors = People.crowd("p", 40, 2);
    RoundResult result = run(round(mentees, mentors).withObjective(objective));
    HardRules rules = new HardRules(RULES);
    assertThat(result.proposals())
        .isNotEmpty()
        .allSatisfy(
            proposal -> {
              Subject mentee = find(mentees, proposal.pair().mentee().value());
              Subject mentor = find(mentors, proposal.pair().mentor().value());
              assertThat(rules.refusals(mentee, mentor)).isEmpty();
              assertThat(proposal.reasons().stream().mapToInt(MatchReason::points).sum())
                  .isEqualTo(proposal.score());
            });
    assertThat(result.proposals().stream().mapToInt(ProposedPair::score).sum())
        .isEqualTo((int) result.total());
    assertThat(result.scope()).isEqualTo(RoundScope.ALL_PAIRS);
  }

  private static Subject find(List<Candidate> people, String id) {
    return people.stream()
        .filter(candidate -> candidate.person().value().equals(id))
        .map(candidate -> Subject.of(candidate, RULES))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everybody_is_in_a_pair_or_told_why_not() {
    List<Candidate> mentees = People.crowd("e", 60, 3);
    List<Candidate> mentors = People.crowd("r", 30, 4);
    RoundResult result = run(round(mentees, mentors));
    long paired = result.proposals().stream().map(p -> p.pair().mentee()).distinct().count();
    long pairing = result.proposals().stream().map(p -> p.pair().mentor()).distinct().count();
    assertThat(result.unmatched()).hasSize((int) (90 - paired - pairing)).doesNotHaveDuplicates();
    assertThat(result.served()).isEqualTo((int) paired);
  }

  @Test
  void the_order_of_people_changes_nothing() {
    List<Candidate> mentees = new ArrayList<>(People.crowd("e", 50, 5));
    List<Candidate> mentors = new ArrayList<>(People.crowd("r", 50, 6));
    RoundResult first = run(round(mentees, mentors));
    Collections.shuffle(mentees, new Random(1));
    Collections.shuffle(mentors, new Random(2));
    assertThat(run(round(mentees, mentors))).isEqualTo(first);
  }

  @Test
  void a_person_may_be_mentor_and_mentee_but_never_their_own() {
    Candidate both = person("a").with(1);
    RoundResult alone = run(round(List.of(both), List.of(both)));
    assertThat(alone.proposals()).isEmpty();
    assertThat(alone.unmatched())
        .containsExactly(
            unmatched("a", EnrolmentRole.MENTEE, UnmatchedCause.NOBODY_THERE, 0),
            unmatched("a", EnrolmentRole.MENTOR, UnmatchedCause.NOBODY_THERE, 0));
    Candidate other = person("b").with(1);
    RoundResult two = run(round(List.of(both, other), List.of(both, other)));
    assertThat(pairs(two)).containsExactly(pair("a", "b"), pair("b", "a"));
  }

  private static Unmatched unmatched(
      String id, EnrolmentRole role, UnmatchedCause cause, int people) {
    return new Unmatched(id(id), role, cause, null, people);
  }

  @Test
  void who_is_in_no_pair_learns_how_that_comes() {
    List<Candidate> mentees =
        List.of(
            person("a").speaking("en").wanting("java").with(1),
            person("b").speaking("en").wanting("law").with(1),
            person("c").speaking("hi").with(1),
            person("d").speaking("en").with(0));
    List<Candidate> mentors =
        List.of(
            person("r").speaking("en").offering("java").with(1),
            person("s").speaking("en").with(0),
            person("t").speaking("fr").with(1));
    RoundInput input = round(mentees, mentors).withForbidden(Set.of(pair("c", "r")));
    assertThat(run(input).unmatched())
        .containsExactly(
            unmatched("b", EnrolmentRole.MENTEE, UnmatchedCause.MENTORS_FULL, 2),
            new Unmatched(
                id("c"), EnrolmentRole.MENTEE, UnmatchedCause.RULES, MatchRule.LANGUAGE, 3),
            unmatched("d", EnrolmentRole.MENTEE, UnmatchedCause.NO_PLACE, 0),
            unmatched("s", EnrolmentRole.MENTOR, UnmatchedCause.NO_PLACE, 0),
            new Unmatched(
                id("t"), EnrolmentRole.MENTOR, UnmatchedCause.RULES, MatchRule.LANGUAGE, 4));
  }

  @Test
  void a_mentor_without_a_mentee_learns_that_those_who_suit_have_one() {
    RoundResult result =
        run(round(List.of(person("a").with(1)), List.of(person("r").with(1), person("s").with(1))));
    assertThat(result.unmatched())
        .containsExactly(unmatched("s", EnrolmentRole.MENTOR, UnmatchedCause.MENTEES_SERVED, 1));
  }

  @Test
  void forbidden_and_fixed_pairs_are_kept_to() {
    List<Candidate> mentees =
        List.of(person("a").wanting("java").with(1), person("b").wanting("law").with(1));
    List<Candidate> mentors =
        List.of(person("r").offering("java").with(1), person("s").offering("law").with(1));
    RoundInput input = round(mentees, mentors);
    assertThat(pairs(run(input))).containsExactly(pair("a", "r"), pair("b", "s"));
    assertThat(pairs(run(input.withForbidden(Set.of(pair("a", "r"))))))
        .containsExactly(pair("a", "s"), pair("b", "r"));
    RoundResult fixed = run(input.withLocked(Set.of(pair("a", "s"))));
    assertThat(pairs(fixed)).containsExactly(pair("a", "s"), pair("b", "r"));
    assertThat(fixed.proposals()).extracting(ProposedPair::locked).containsExactly(true, false);
  }

  @Test
  void a_fixed_pair_may_pass_over_language_but_not_over_what_protects_people() {
    List<Candidate> mentees =
        List.of(
            person("a").speaking("de").with(1),
            person("b").reportingTo("r").with(1),
            person("c").with(1));
    List<Candidate> mentors =
        List.of(person("r").speaking("en").with(1), person("s").with(0), person("t").with(9));
    Set<PersonPair> fixed =
        Set.of(
            pair("a", "r"),
            pair("b", "r"),
            pair("c", "r"),
            pair("b", "s"),
            pair("c", "t"),
            pair("c", "nobody"),
            pair("a", "t"));
    RoundInput input =
        round(mentees, mentors).withForbidden(Set.of(pair("c", "t"))).withLocked(fixed);
    RoundResult result = run(input);
    assertThat(pairs(result)).containsExactly(pair("a", "r"), pair("b", "t"));
    assertThat(result.refusedLocks())
        .extracting(RefusedPair::pair, RefusedPair::cause)
        .containsExactly(
            tuple("a", "t", LockRefusal.MENTEE_SERVED),
            tuple("b", "r", LockRefusal.RULE),
            tuple("b", "s", LockRefusal.MENTOR_FULL),
            tuple("c", "nobody", LockRefusal.UNKNOWN_PERSON),
            tuple("c", "r", LockRefusal.MENTOR_FULL),
            tuple("c", "t", LockRefusal.FORBIDDEN));
    assertThat(result.refusedLocks().get(1).rules())
        .containsExactly(new PairRefusal(MatchRule.MANAGER, List.of()));
  }

  @Test
  void of_rules_that_refuse_equally_many_the_first_is_named() {
    Candidate mentee = person("a").speaking("de").reportingTo("r").with(1);
    Candidate mentor = person("r").speaking("en").with(1);
    assertThat(run(round(List.of(mentee), List.of(mentor))).unmatched())
        .extracting(Unmatched::mainRule)
        .containsExactly(MatchRule.MANAGER, MatchRule.MANAGER);
  }

  @Test
  void what_is_not_proven_is_not_proposed() {
    Instance instance = Instance.builder().mentee("a", 1).mentor("r", 1).edge("a", "r", 1).build();
    Prices none = new Prices(0, new TreeMap<>(), new TreeMap<>());
    Assignment nobody = new Assignment(Objective.TOTAL, List.of(), 0, 0, none, List.of());
    assertThatThrownBy(() -> MatchEngine.requireProven(instance, nobody))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Tuple tuple(String e, String r, LockRefusal cause) {
    return Tuple.tuple(pair(e, r), cause);
  }

  @Test
  void a_round_that_keeps_only_the_best_candidates_says_so() {
    List<Candidate> mentees = People.crowd("e", 30, 7);
    List<Candidate> mentors = People.crowd("r", 30, 8);
    RoundInput input = round(mentees, mentors);
    RoundResult all = MatchEngine.run(input, Progress.SILENT, 900, 2);
    RoundResult kept = MatchEngine.run(input, Progress.SILENT, 899, 2);
    RoundResult wide = MatchEngine.run(input, Progress.SILENT, 899, 30);
    assertThat(all.scope()).isEqualTo(RoundScope.ALL_PAIRS);
    assertThat(kept.scope()).isEqualTo(RoundScope.KEPT_CANDIDATES);
    assertThat(kept.served()).isBetween(1, all.served());
    assertThat(kept.admissiblePairs()).isEqualTo(all.admissiblePairs());
    assertThat(wide).isEqualTo(all);
  }

  @Test
  void of_many_mentors_the_best_and_of_equal_ones_the_first_are_kept() {
    List<Candidate> mentees = List.of(person("a").wanting("java").with(3));
    List<Candidate> mentors =
        List.of(
            person("r").offering("law").with(1),
            person("s").offering("law").with(1),
            person("t").offering("java").with(1));
    RoundResult kept = MatchEngine.run(round(mentees, mentors), Progress.SILENT, 0, 2);
    assertThat(pairs(kept)).containsExactly(pair("a", "r"), pair("a", "t"));
  }

  @Test
  void nobody_at_all_is_answered_with_nobody() {
    RoundResult result = run(round(List.of(), List.of()));
    assertThat(result.proposals()).isEmpty();
    assertThat(result.unmatched()).isEmpty();
    assertThat(result.admissiblePairs()).isZero();
  }

  @Test
  void the_same_person_twice_on_one_side_is_the_callers_bug() {
    Candidate one = person("a").with(1);
    assertThatThrownBy(() -> run(round(List.of(one, one), List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tells_how_far_it_is_to_the_end_and_stops_when_asked() {
    List<Long> steps = new ArrayList<>();
    RoundInput input = round(People.crowd("e", 20, 9), People.crowd("r", 20, 10));
    MatchEngine.run(input, watcher(steps, Integer.MAX_VALUE));
    assertThat(steps).hasSize(40).isSorted().endsWith(40L);
    for (int stop : new int[] {0, 7, 33}) {
      steps.clear();
      assertThatThrownBy(() -> MatchEngine.run(input, watcher(steps, stop)))
          .isInstanceOf(CancellationException.class);
      assertThat(steps).hasSize(stop);
    }
  }

  private static Progress watcher(List<Long> steps, int stop) {
    return new Progress() {
      @Override
      public void reached(long done, long of) {
        assertThat(of).isEqualTo(40);
        steps.add(done);
      }

      @Override
      public boolean cancelled() {
        return steps.size() >= stop;
      }
    };
  }

  @Test
  void a_round_of_two_thousand_mentees_and_two_thousand_mentors() {
    RoundResult result = run(round(People.crowd("e", 2_000, 11), People.crowd("r", 2_000, 12)));
    assertThat(result.scope()).isEqualTo(RoundScope.ALL_PAIRS);
    assertThat(result.served()).isGreaterThan(1_000);
  }
}

package app.mentoring.matching.model.scoring;

import static app.mentoring.matching.model.scoring.People.id;
import static app.mentoring.matching.model.scoring.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.matching.api.Criterion;
import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.programme.api.ProgrammeType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
  private static final RoundRules CAREER =
      new RoundRules(ProgrammeType.CAREER, null, 0, Instant.parse("2027-01-15T12:00:00Z"));

  /** The only reason when this criterion alone has weight and the two are the whole round. */
  private static List<MatchReason> alone(
      RoundRules rules, Criterion criterion, Candidate mentee, Candidate mentor) {
    Subject one = Subject.of(mentee, rules);
    Subject other = Subject.of(mentor, rules);
    Weights weights = new Weights(Map.of(criterion, 1));
    PoolMeans means = PoolMeans.of(rules, List.of(one), List.of(other));
    return new Scoring(rules, weights, means).why(one, other);
  }

  private static MatchReason one(Criterion criterion, People mentee, People mentor) {
    return alone(CAREER, criterion, mentee.with(1), mentor.with(1)).get(0);
  }

  private static People a() {
    return person("a");
  }

  private static People b() {
    return person("b");
  }

  @ParameterizedTest
  @CsvSource({
    "java, java, 10000",
    "java, law, 0",
    "java law, java, 5000",
    "java law data sales, java data, 6666",
    "java law data sales, java data sales, 10000",
    "java law data sales, java data sales law, 10000"
  })
  void three_wanted_skills_or_all_that_are_wanted_are_full(
      String wanted, String offered, int points) {
    MatchReason reason =
        one(
            Criterion.GOALS_AND_SKILLS,
            a().wanting(wanted.split(" ")),
            b().offering(offered.split(" ")));
    assertThat(reason.points()).isEqualTo(points);
    assertThat(reason.possible()).isEqualTo(10_000);
  }

  @Test
  void a_reason_names_the_skills_in_question() {
    MatchReason reason =
        one(
            Criterion.GOALS_AND_SKILLS,
            a().wanting("law", "java", "data").offering("sales"),
            b().offering("java", "data", "sales").wanting("sales"));
    assertThat(reason.facts())
        .containsExactly(MatchFact.of(FactKind.SKILLS_FOR_MENTEE, "data", "java"));
    assertThat(reason.assumed()).isFalse();
  }

  @Test
  void among_peers_what_both_learn_counts() {
    RoundRules peers = new RoundRules(ProgrammeType.PEER, null, 0, CAREER.at());
    Candidate mentee = a().wanting("law").offering("java").with(1);
    Candidate mentor = b().wanting("java", "sales").offering("law").with(1);
    MatchReason reason = alone(peers, Criterion.GOALS_AND_SKILLS, mentee, mentor).get(0);
    assertThat(reason.points()).isEqualTo(7_500);
    assertThat(reason.facts())
        .containsExactly(
            MatchFact.of(FactKind.SKILLS_FOR_MENTEE, "law"),
            MatchFact.of(FactKind.SKILLS_FOR_MENTOR, "java"));
  }

  @Test
  void values_and_style_count_alike_where_both_are_known() {
    Candidate mentee = a().valuing("care", "fun").with(1).withStyle(Set.of("direct"));
    Candidate mentor = b().valuing("care", "calm", "craft").with(1).withStyle(Set.of("direct"));
    MatchReason reason = alone(CAREER, Criterion.VALUES_AND_STYLE, mentee, mentor).get(0);
    assertThat(reason.points()).isEqualTo(7_500);
    assertThat(reason.facts())
        .containsExactly(
            MatchFact.of(FactKind.VALUES_SHARED, "care"),
            MatchFact.of(FactKind.STYLE_SHARED, "direct"));
    MatchReason valuesOnly =
        one(Criterion.VALUES_AND_STYLE, a().valuing("care", "fun"), b().valuing("care", "calm"));
    assertThat(valuesOnly.points()).isEqualTo(5_000);
  }

  @Test
  void hours_in_common_count_across_zones_and_over_the_end_of_the_week() {
    People auckland = a().in("Pacific/Auckland").free(week(DayOfWeek.MONDAY, "08:00", "10:10"));
    People newYork = b().in("America/New_York").free(week(DayOfWeek.SUNDAY, "14:50", "23:00"));
    MatchReason reason = one(Criterion.AVAILABILITY_AND_ZONE, auckland, newYork);
    assertThat(reason.facts())
        .containsExactly(
            MatchFact.of(FactKind.HOURS_SHARED, "60"), MatchFact.of(FactKind.ZONE_DISTANCE, "360"));
    assertThat(reason.points()).isEqualTo((2 * 1_000 + 5_000) / 3);
  }

  @Test
  void a_day_that_ends_at_midnight_ends_with_its_last_quarter() {
    WeeklyHours evening = week(DayOfWeek.MONDAY, "23:00", LocalTime.MAX.toString());
    MatchReason reason =
        one(
            Criterion.AVAILABILITY_AND_ZONE,
            a().in("Europe/Berlin").free(evening),
            b().in("Europe/Berlin").free(evening));
    assertThat(reason.facts()).contains(MatchFact.of(FactKind.HOURS_SHARED, "60"));
  }

  private static WeeklyHours week(DayOfWeek day, String from, String to) {
    return new WeeklyHours(
        List.of(new WeeklyHours.Span(day, LocalTime.parse(from), LocalTime.parse(to))));
  }

  @Test
  void office_hours_in_one_zone_are_full_and_the_zone_alone_counts_where_hours_are_unknown() {
    People both = a().in("Europe/Berlin").free(WeeklyHours.OFFICE);
    assertThat(
            one(
                    Criterion.AVAILABILITY_AND_ZONE,
                    both,
                    b().in("Europe/Paris").free(WeeklyHours.OFFICE))
                .points())
        .isEqualTo(10_000);
    assertThat(one(Criterion.AVAILABILITY_AND_ZONE, both, b().in("Asia/Dubai")).points())
        .isEqualTo(7_500);
  }

  @ParameterizedTest
  @CsvSource({
    "CAREER, EARLY, MIDDLE, 10000",
    "CAREER, STARTING, SENIOR, 7500",
    "CAREER, STARTING, LEADING, 5000",
    "SITUATIONAL, SENIOR, STARTING, 2500",
    "PEER, EARLY, MIDDLE, 7500",
    "PEER, EARLY, EARLY, 10000",
    "REVERSE, SENIOR, STARTING, 10000",
    "REVERSE, SENIOR, MIDDLE, 7500"
  })
  void each_step_from_the_best_distance_takes_a_quarter(
      ProgrammeType type, CareerStage mentee, CareerStage mentor, int points) {
    RoundRules rules = new RoundRules(type, null, 0, CAREER.at());
    MatchReason reason =
        alone(rules, Criterion.CAREER_GAP, a().at(mentee).with(1), b().at(mentor).with(1)).get(0);
    assertThat(reason.points()).isEqualTo(points);
    int steps = mentor.ordinal() - mentee.ordinal();
    assertThat(reason.facts())
        .containsExactly(MatchFact.of(FactKind.STAGE_GAP, String.valueOf(steps)));
  }

  @Test
  void to_speak_one_language_more_never_lowers_the_value() {
    MatchReason common = one(Criterion.LANGUAGE, a().speaking("en"), b().speaking("en"));
    MatchReason more = one(Criterion.LANGUAGE, a().speaking("en", "de"), b().speaking("en", "fr"));
    MatchReason two = one(Criterion.LANGUAGE, a().speaking("en", "de"), b().speaking("en", "de"));
    assertThat(common.points()).isEqualTo(8_000);
    assertThat(more.points()).isEqualTo(8_000);
    assertThat(two.points()).isEqualTo(10_000);
    assertThat(two.facts()).containsExactly(MatchFact.of(FactKind.LANGUAGES_SHARED, "de", "en"));
  }

  @Test
  void another_department_and_another_site_count_half_each() {
    MatchReason reason =
        one(Criterion.NETWORK_DISTANCE, a().working("law", "Bonn"), b().working("sales", "Bonn"));
    assertThat(reason.points()).isEqualTo(5_000);
    assertThat(reason.facts())
        .containsExactly(MatchFact.of(FactKind.OTHER_DEPARTMENT), MatchFact.of(FactKind.SAME_SITE));
  }

  @Test
  void wishes_count_by_rank_for_whoever_has_any() {
    Candidate mentor = b().with(1);
    Candidate first = a().with(1).wishing(List.of(id("b"), id("x")));
    Candidate second = a().with(1).wishing(List.of(id("x"), id("b")));
    Candidate others = a().with(1).wishing(List.of(id("x"), id("y")));
    assertThat(wish(first, mentor).points()).isEqualTo(10_000);
    assertThat(wish(second, mentor).points()).isEqualTo(8_000);
    assertThat(wish(others, mentor).points()).isZero();
    assertThat(wish(second, mentor.wishing(List.of(id("a")))).points()).isEqualTo(9_000);
    assertThat(wish(first, mentor).facts())
        .containsExactly(MatchFact.of(FactKind.WISHED_BY_MENTEE));
  }

  private static MatchReason wish(Candidate mentee, Candidate mentor) {
    return alone(CAREER, Criterion.MUTUAL_PREFERENCE, mentee, mentor).get(0);
  }

  @Test
  void an_empty_field_counts_the_mean_of_the_round_and_says_so() {
    Subject mentee = Subject.of(a().speaking("en", "de").with(1), CAREER);
    Subject silent = Subject.of(person("s").with(1), CAREER);
    List<Subject> mentors =
        List.of(
            Subject.of(b().speaking("en").with(1), CAREER),
            Subject.of(person("c").speaking("de", "en").with(1), CAREER),
            Subject.of(person("d").speaking("fr").with(1), CAREER),
            silent);
    PoolMeans means = PoolMeans.of(CAREER, List.of(mentee), mentors);
    assertThat(means.byCriterion()).isEqualTo(Map.of(Criterion.LANGUAGE, 9_000));
    Scoring scoring = new Scoring(CAREER, Weights.SHIPPED, means);
    assertThat(scoring.why(mentee, silent))
        .containsExactly(
            new MatchReason(
                Criterion.LANGUAGE,
                9_000,
                10_000,
                true,
                List.of(MatchFact.of(FactKind.NOT_STATED))));
  }

  @Test
  void where_nobody_said_anything_every_pair_has_nothing_and_no_reason() {
    assertThat(alone(CAREER, Criterion.LANGUAGE, a().with(1), b().with(1))).isEmpty();
  }

  @Test
  void points_sum_exactly_to_the_score_under_any_weights() {
    List<Subject> mentees = subjects(People.crowd("e", 40, 1));
    List<Subject> mentors = subjects(People.crowd("r", 40, 2));
    PoolMeans means = PoolMeans.of(CAREER, mentees, mentors);
    Random random = new Random(3);
    for (int trial = 0; trial < 60; trial++) {
      Scoring scoring = new Scoring(CAREER, weights(random), means);
      for (Subject mentee : mentees) {
        Subject mentor = mentors.get(random.nextInt(mentors.size()));
        List<MatchReason> why = scoring.why(mentee, mentor);
        int score = scoring.score(mentee, mentor);
        assertThat(score).isBetween(0, 10_000);
        assertThat(why.stream().mapToInt(MatchReason::points).sum()).isEqualTo(score);
        assertThat(why).allSatisfy(r -> assertThat(r.points()).isBetween(0, r.possible()));
      }
    }
  }

  private static Weights weights(Random random) {
    Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      weights.put(criterion, random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(100));
    }
    return new Weights(weights);
  }

  private static List<Subject> subjects(List<Candidate> candidates) {
    return candidates.stream().map(candidate -> Subject.of(candidate, CAREER)).toList();
  }

  @Test
  void only_the_proportions_of_weights_matter() {
    List<Subject> mentees = subjects(People.crowd("e", 20, 5));
    List<Subject> mentors = subjects(People.crowd("r", 20, 6));
    PoolMeans means = PoolMeans.of(CAREER, mentees, mentors);
    Map<Criterion, Integer> sevenfold = new EnumMap<>(Criterion.class);
    Weights.SHIPPED.byCriterion().forEach((criterion, w) -> sevenfold.put(criterion, 7 * w));
    Scoring shipped = new Scoring(CAREER, Weights.SHIPPED, means);
    Scoring other = new Scoring(CAREER, new Weights(sevenfold), means);
    for (Subject mentee : mentees) {
      for (Subject mentor : mentors) {
        assertThat(other.why(mentee, mentor)).isEqualTo(shipped.why(mentee, mentor));
      }
    }
  }

  @Test
  void a_missing_point_goes_to_the_largest_remainder() {
    Subject mentee = Subject.of(a().speaking("en").wanting("java").valuing("fun").with(1), CAREER);
    Subject mentor = Subject.of(b().speaking("en").offering("java").valuing("fun").with(1), CAREER);
    PoolMeans means = PoolMeans.of(CAREER, List.of(mentee), List.of(mentor));
    Weights weights =
        new Weights(
            Map.of(
                Criterion.GOALS_AND_SKILLS, 1,
                Criterion.VALUES_AND_STYLE, 1,
                Criterion.LANGUAGE, 1));
    assertThat(new Scoring(CAREER, weights, means).why(mentee, mentor))
        .extracting(MatchReason::points)
        .containsExactly(3_333, 3_333, 2_667);
    Weights other = new Weights(Map.of(Criterion.GOALS_AND_SKILLS, 1, Criterion.LANGUAGE, 2));
    assertThat(new Scoring(CAREER, other, means).score(mentee, mentor)).isEqualTo(8_667);
  }

  @Test
  void shipped_weights_sum_to_a_hundred_and_strange_ones_are_refused() {
    assertThat(Weights.SHIPPED.byCriterion().values().stream().mapToInt(w -> w).sum())
        .isEqualTo(100);
    assertThatThrownBy(() -> Weights.SHIPPED.with(Criterion.LANGUAGE, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Weights.SHIPPED.with(Criterion.LANGUAGE, Weights.MOST + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package app.mentoring.matching.model.scoring;

import static app.mentoring.matching.model.scoring.People.id;
import static app.mentoring.matching.model.scoring.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.PairRefusal;
import app.mentoring.people.api.CareerStage;
import app.mentoring.programme.api.ProgrammeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardRulesTest {
  private static final Instant WINTER = Instant.parse("2027-01-15T12:00:00Z");
  private static final RoundRules RULES = new RoundRules(ProgrammeType.CAREER, 5, 60, WINTER);

  private static Set<MatchRule> broken(RoundRules rules, Candidate mentee, Candidate mentor) {
    Subject one = Subject.of(mentee, rules);
    Subject other = Subject.of(mentor, rules);
    Set<MatchRule> broken = new HardRules(rules).broken(one, other);
    assertThat(new HardRules(rules).allows(one, other)).isEqualTo(broken.isEmpty());
    assertThat(new HardRules(rules).refusals(one, other))
        .extracting(PairRefusal::rule)
        .containsExactlyElementsOf(broken);
    return broken;
  }

  private static Set<MatchRule> broken(Candidate mentee, Candidate mentor) {
    return broken(RULES, mentee, mentor);
  }

  private static Candidate a() {
    return person("a").with(1);
  }

  private static Candidate b() {
    return person("b").with(1);
  }

  @Test
  void two_people_who_said_nothing_may_be_paired() {
    assertThat(broken(a(), b())).isEmpty();
  }

  @Test
  void nobody_is_their_own_mentor() {
    assertThat(broken(a(), a())).containsExactly(MatchRule.SELF);
  }

  @Test
  void neither_the_manager_nor_the_managers_manager_in_either_direction() {
    Candidate reports = person("a").reportingTo("boss", "chief").with(1);
    Candidate boss = person("boss").with(1);
    Candidate chief = person("chief").with(1);
    assertThat(broken(reports, boss)).containsExactly(MatchRule.MANAGER);
    assertThat(broken(reports, chief)).containsExactly(MatchRule.MANAGER);
    assertThat(broken(boss, reports)).containsExactly(MatchRule.MANAGER);
    assertThat(broken(chief, reports)).containsExactly(MatchRule.MANAGER);
    assertThat(broken(reports, b())).isEmpty();
  }

  @Test
  void two_who_share_a_manager_may_be_paired() {
    assertThat(broken(person("a").reportingTo("m").with(1), person("b").reportingTo("m").with(1)))
        .isEmpty();
  }

  @Test
  void a_declared_exclusion_counts_both_ways_and_tells_nothing() {
    Candidate excluding = a().excluding(Set.of(id("b")));
    assertThat(broken(excluding, b())).containsExactly(MatchRule.EXCLUSION);
    assertThat(broken(b(), excluding)).containsExactly(MatchRule.EXCLUSION);
    Subject one = Subject.of(excluding, RULES);
    Subject other = Subject.of(b(), RULES);
    assertThat(new HardRules(RULES).refusals(one, other))
        .isEqualTo(new HardRules(RULES).refusals(other, one));
  }

  @Test
  void the_last_pair_meets_again_only_when_both_ask() {
    Candidate aAsks = a().withLastPartner(id("b"), true);
    Candidate bAsks = b().withLastPartner(id("a"), true);
    Candidate bSilent = b().withLastPartner(id("a"), false);
    assertThat(broken(aAsks, bAsks)).isEmpty();
    assertThat(broken(aAsks, bSilent)).containsExactly(MatchRule.LAST_PAIR);
    assertThat(broken(bSilent, aAsks)).containsExactly(MatchRule.LAST_PAIR);
    assertThat(broken(aAsks, b())).containsExactly(MatchRule.LAST_PAIR);
    assertThat(broken(a(), bAsks)).containsExactly(MatchRule.LAST_PAIR);
    assertThat(broken(aAsks, person("c").with(1))).isEmpty();
  }

  @Test
  void both_need_a_place_by_people_and_by_hours() {
    assertThat(broken(person("a").with(0), b())).containsExactly(MatchRule.CAPACITY);
    assertThat(broken(a(), person("b").with(0))).containsExactly(MatchRule.CAPACITY);
    assertThat(broken(a(), person("b").with(3).withHours(0))).containsExactly(MatchRule.CAPACITY);
  }

  @ParameterizedTest
  @CsvSource({"3, 90, 2, 1", "3, 90, 3, 2", "3, 60, 9, 3", "3, 90, 1, 1", "3, 0, 1, 3"})
  void hours_a_month_limit_places_but_leave_one_to_whoever_gives_any(
      int places, int minutesAMonth, int hours, int left) {
    RoundRules rules = new RoundRules(ProgrammeType.CAREER, null, minutesAMonth, WINTER);
    Candidate giving = person("a").with(places).withHours(hours);
    assertThat(Subject.of(giving, rules).places()).isEqualTo(left);
  }

  @Test
  void they_need_a_language_in_common_if_both_told_theirs() {
    Candidate german = person("a").speaking("de").with(1);
    assertThat(broken(german, person("b").speaking("fr", "en").with(1)))
        .containsExactly(MatchRule.LANGUAGE);
    assertThat(broken(german, person("b").speaking("fr", "de").with(1))).isEmpty();
    assertThat(broken(german, b())).isEmpty();
    assertThat(broken(b(), german)).isEmpty();
  }

  @Test
  void their_days_lie_no_further_apart_than_the_programme_allows_the_short_way_round() {
    Candidate samoa = person("a").in("Pacific/Pago_Pago").with(1);
    Candidate line = person("b").in("Pacific/Kiritimati").with(1);
    Candidate berlin = person("c").in("Europe/Berlin").with(1);
    Candidate newYork = person("d").in("America/New_York").with(1);
    assertThat(broken(samoa, line)).isEmpty();
    assertThat(broken(berlin, newYork)).containsExactly(MatchRule.ZONE);
    assertThat(broken(newYork, berlin)).containsExactly(MatchRule.ZONE);
    assertThat(broken(newYork, b())).isEmpty();
    RoundRules six = new RoundRules(ProgrammeType.CAREER, 6, 60, WINTER);
    assertThat(broken(six, berlin, newYork)).isEmpty();
    RoundRules any = new RoundRules(ProgrammeType.CAREER, null, 60, WINTER);
    assertThat(broken(any, berlin, person("e").in("Pacific/Auckland").with(1))).isEmpty();
  }

  @Test
  void clocks_count_as_they_stand_at_the_moment_of_the_round() {
    Candidate berlin = person("c").in("Europe/Berlin").with(1);
    Candidate newYork = person("d").in("America/New_York").with(1);
    Instant betweenClockChanges = Instant.parse("2027-03-20T12:00:00Z");
    RoundRules march = new RoundRules(ProgrammeType.CAREER, 5, 60, betweenClockChanges);
    assertThat(broken(march, berlin, newYork)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CAREER, EARLY, MIDDLE, true",
    "CAREER, EARLY, EARLY, false",
    "CAREER, SENIOR, MIDDLE, false",
    "SITUATIONAL, SENIOR, STARTING, true",
    "PEER, EARLY, MIDDLE, true",
    "PEER, MIDDLE, EARLY, true",
    "PEER, EARLY, SENIOR, false",
    "PEER, SENIOR, EARLY, false",
    "REVERSE, LEADING, EARLY, true",
    "REVERSE, EARLY, EARLY, false"
  })
  void career_stages_fit_the_type_of_programme(
      ProgrammeType type, CareerStage mentee, CareerStage mentor, boolean allowed) {
    RoundRules rules = new RoundRules(type, null, 60, WINTER);
    Set<MatchRule> broken =
        broken(rules, person("a").at(mentee).with(1), person("b").at(mentor).with(1));
    assertThat(broken).isEqualTo(allowed ? Set.of() : Set.of(MatchRule.SENIORITY));
    assertThat(broken(rules, person("a").at(mentee).with(1), b())).isEmpty();
  }

  @Test
  void every_rule_that_is_broken_is_named_with_its_facts() {
    Candidate mentee =
        person("a").speaking("de").in("Europe/Berlin").at(CareerStage.SENIOR).with(1);
    Candidate mentor = person("b").speaking("en").in("Asia/Tokyo").at(CareerStage.EARLY).with(1);
    assertThat(new HardRules(RULES).refusals(Subject.of(mentee, RULES), Subject.of(mentor, RULES)))
        .containsExactly(
            new PairRefusal(MatchRule.LANGUAGE, List.of()),
            new PairRefusal(MatchRule.ZONE, List.of("480", "300")),
            new PairRefusal(MatchRule.SENIORITY, List.of("SENIOR", "EARLY")));
  }
}

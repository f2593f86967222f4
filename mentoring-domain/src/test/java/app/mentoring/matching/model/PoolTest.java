package app.mentoring.matching.model;

import static app.mentoring.matching.model.scoring.People.id;
import static app.mentoring.matching.model.scoring.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.matching.api.Criterion;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.ProposalState;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.model.assignment.Progress;
import app.mentoring.matching.model.scoring.Candidate;
import app.mentoring.matching.model.scoring.People;
import app.mentoring.matching.model.scoring.RoundRules;
import app.mentoring.people.api.MatchProfile;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may be paired with how many places left, in rounds, at release and by hand. */
class PoolTest {

  private static final Instant NOON = Instant.parse("2027-01-15T12:00:00Z");
  private static final ProgrammeId PROGRAMME = new ProgrammeId("first-lead");

  private final Map<PersonId, MatchProfile> profiles = new HashMap<>();
  private final List<EnrolmentSummary> enrolments = new ArrayList<>();
  private final Map<PersonId, Integer> mentorLoad = new HashMap<>();
  private final List<PastProposal> past = new ArrayList<>();
  private final Set<PersonPair> apart = new HashSet<>();

  private void mentee(People who, int wanted) {
    enrol(who, EnrolmentRole.MENTEE, wanted, 10);
  }

  private void mentor(People who, int places) {
    enrol(who, EnrolmentRole.MENTOR, places, 10);
  }

  private void enrol(People who, EnrolmentRole role, int places, int hours) {
    MatchProfile profile = who.with(places).profile();
    profiles.put(profile.person(), profile);
    enrolments.add(new EnrolmentSummary(profile.person(), PROGRAMME, role, places, hours));
  }

  private void before(String mentee, String mentor, ProposalState state) {
    past.add(new PastProposal(mentee, mentor, state, NOON));
  }

  private PoolFacts facts() {
    RoundRules rules = new RoundRules(ProgrammeType.SITUATIONAL, 6, 98, NOON);
    return new PoolFacts(
        rules, enrolments, profiles, Map.of(EnrolmentRole.MENTOR, mentorLoad), past, apart);
  }

  private Pool pool() {
    return new Pool(facts());
  }

  private List<PersonPair> matched() {
    return MatchEngine.run(pool().round(), Progress.SILENT).proposals().stream()
        .map(ProposedPair::pair)
        .toList();
  }

  private static PersonPair pair(String mentee, String mentor) {
    return new PersonPair(id(mentee), id(mentor));
  }

  @Test
  void places_are_what_is_offered_less_what_goes_on_and_what_awaits_an_answer() {
    mentor(person("claire"), 4);
    mentorLoad.put(id("claire"), 1);
    before("ana", "claire", ProposalState.OPEN);
    before("ben", "claire", ProposalState.DECLINED);
    before("cem", "claire", ProposalState.EXPIRED);

    assertThat(pool().places(EnrolmentRole.MENTOR, id("claire"))).isEqualTo(2);
    assertThat(pool().places(EnrolmentRole.MENTEE, id("claire"))).isZero();
  }

  @Test
  void places_are_never_negative_when_somebody_offers_less_than_before() {
    mentor(person("claire"), 1);
    mentorLoad.put(id("claire"), 3);

    assertThat(pool().places(EnrolmentRole.MENTOR, id("claire"))).isZero();
  }

  @Test
  void hours_that_relationships_take_are_gone() {
    enrol(person("claire"), EnrolmentRole.MENTOR, 5, 5);
    mentorLoad.put(id("claire"), 2);

    assertThat(pool().on(EnrolmentRole.MENTOR))
        .extracting(Candidate::freeHoursAMonth)
        .containsExactly(1);
  }

  @Test
  void two_who_said_no_or_are_asked_are_not_proposed_again() {
    mentee(person("ana"), 1);
    mentor(person("claire"), 3);
    assertThat(matched()).containsExactly(pair("ana", "claire"));

    before("ana", "claire", ProposalState.DECLINED);
    assertThat(matched()).isEmpty();
  }

  @Test
  void a_proposal_that_ran_out_or_was_taken_back_may_be_made_again() {
    mentee(person("ana"), 1);
    mentor(person("claire"), 3);
    before("ana", "claire", ProposalState.EXPIRED);
    before("ana", "claire", ProposalState.WITHDRAWN);

    assertThat(matched()).containsExactly(pair("ana", "claire"));
  }

  @Test
  void pairs_of_this_programme_are_not_made_twice_the_last_one_and_earlier_ones() {
    mentee(person("ana"), 3);
    mentor(person("claire"), 3);
    mentor(person("dora"), 3);
    before("ana", "claire", ProposalState.ACCEPTED);
    before("ana", "dora", ProposalState.ACCEPTED);

    assertThat(matched()).isEmpty();
  }

  @Test
  void people_kept_apart_are_so_in_both_directions() {
    mentee(person("ana"), 1);
    mentor(person("claire"), 1);
    apart.add(pair("claire", "ana"));

    assertThat(matched()).isEmpty();
  }

  @Test
  void who_has_no_profile_takes_no_part() {
    mentee(person("ana"), 1);
    enrolments.add(new EnrolmentSummary(id("ghost"), PROGRAMME, EnrolmentRole.MENTOR, 1, 1));

    assertThat(pool().on(EnrolmentRole.MENTOR)).isEmpty();
  }

  private static RoundPair found(String mentee, String mentor, int score) {
    ProposedPair proposed =
        new ProposedPair(
            pair(mentee, mentor),
            score,
            false,
            List.of(new MatchReason(Criterion.LANGUAGE, score, 10_000, false, List.of())));
    return RoundPair.keep(mentee + mentor, new RoundId("r"), proposed);
  }

  private List<PersonPair> released(RoundPair... pairs) {
    return new Release(pool(), facts())
        .offerable(List.of(pairs)).stream().map(RoundPair::pair).toList();
  }

  @Test
  void a_release_promises_no_more_places_than_are_left_and_keeps_the_strongest() {
    mentee(person("ana"), 1);
    mentee(person("ben"), 1);
    mentee(person("cem"), 1);
    mentor(person("claire"), 2);

    assertThat(
            released(
                found("ana", "claire", 10), found("ben", "claire", 30), found("cem", "claire", 20)))
        .containsExactly(pair("ben", "claire"), pair("cem", "claire"));
  }

  @Test
  void a_release_leaves_out_who_left_and_who_was_paired_meanwhile() {
    mentee(person("ana"), 2);
    mentor(person("claire"), 2);
    mentor(person("dora"), 2);
    before("ana", "dora", ProposalState.OPEN);

    assertThat(
            released(
                found("ana", "claire", 10), found("ana", "dora", 30), found("gone", "claire", 20)))
        .containsExactly(pair("ana", "claire"));
  }

  private HandPair byHand(String mentee, String mentor) {
    return HandPair.weigh(facts(), pool(), pair(mentee, mentor));
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).toList();
  }

  @Test
  void by_hand_language_and_clocks_may_be_passed_over() {
    mentee(person("ana").speaking("de").in("Europe/Berlin"), 1);
    mentor(person("claire").speaking("en").in("America/New_York"), 1);
    mentor(person("dora").speaking("fr").in("Asia/Tokyo"), 1);

    HandPair pair = byHand("ana", "dora");
    assertThat(codes(pair.soft()))
        .containsExactlyInAnyOrder("matching.rule-language", "matching.rule-zone");
    assertThat(pair.mayOffer(true).isAllowed()).isTrue();
    assertThat(codes(pair.mayOffer(false).refusals()))
        .containsExactlyInAnyOrder("matching.rule-language", "matching.rule-zone");
    assertThat(codes(byHand("ana", "claire").soft())).containsExactly("matching.rule-language");
  }

  @Test
  void by_hand_the_line_is_never_passed_over_nor_a_full_mentor_nor_oneself() {
    mentee(person("ana").reportingTo("boss", "chief"), 1);
    mentor(person("boss"), 1);
    mentor(person("chief"), 1);
    mentor(person("ana").reportingTo("boss", "chief"), 1);
    mentorLoad.put(id("chief"), 1);

    assertThat(codes(byHand("ana", "boss").mayOffer(true).refusals()))
        .containsExactly("matching.rule-manager");
    assertThat(codes(byHand("ana", "chief").mayOffer(true).refusals()))
        .containsExactlyInAnyOrder("matching.rule-manager", "matching.rule-capacity");
    assertThat(codes(byHand("ana", "ana").mayOffer(true).refusals()))
        .contains("matching.rule-self");
  }

  @Test
  void by_hand_an_open_proposal_and_people_kept_apart_are_named() {
    mentee(person("ana"), 2);
    mentor(person("claire"), 2);
    before("ana", "claire", ProposalState.OPEN);
    apart.add(pair("ana", "claire"));

    assertThat(codes(byHand("ana", "claire").mayOffer(true).refusals()))
        .containsExactly("matching.rule-coordinator", "matching.open-already");
  }

  @Test
  void by_hand_the_last_pair_may_meet_again_but_a_no_stands() {
    mentee(person("ana"), 2);
    mentor(person("claire"), 2);
    mentor(person("dora"), 2);
    before("ana", "claire", ProposalState.ACCEPTED);
    before("ana", "dora", ProposalState.DECLINED);

    assertThat(codes(byHand("ana", "claire").soft())).containsExactly("matching.rule-last-pair");
    assertThat(byHand("ana", "claire").mayOffer(true).isAllowed()).isTrue();
    assertThat(codes(byHand("ana", "dora").mayOffer(true).refusals()))
        .containsExactly("matching.rule-exclusion");
  }

  @Test
  void by_hand_both_must_take_part() {
    mentee(person("ana"), 1);

    assertThat(codes(byHand("ana", "nobody").mayOffer(true).refusals()))
        .containsExactly("matching.mentor-not-enrolled");
    assertThat(codes(byHand("x", "nobody").mayOffer(true).refusals()))
        .containsExactly("matching.mentee-not-enrolled", "matching.mentor-not-enrolled");
  }

  @Test
  void by_hand_reasons_add_up_to_the_score() {
    mentee(person("ana").wanting("java", "law").speaking("en"), 1);
    mentor(person("claire").offering("java").speaking("en", "de"), 1);

    HandPair pair = byHand("ana", "claire");
    assertThat(pair.score()).isPositive();
    assertThat(pair.reasons().stream().mapToInt(MatchReason::points).sum()).isEqualTo(pair.score());
  }
}

package app.mentoring.matching.persistence;

import static app.mentoring.test.TestDatabase.AURORA;
import static app.mentoring.test.TestDatabase.MERIDIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import app.mentoring.matching.api.Criterion;
import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.ProposalState;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.api.RoundState;
import app.mentoring.matching.model.KeptApart;
import app.mentoring.matching.model.MatchRound;
import app.mentoring.matching.model.Offer;
import app.mentoring.matching.model.PastProposal;
import app.mentoring.matching.model.PersonPair;
import app.mentoring.matching.model.Proposal;
import app.mentoring.matching.model.ReasonText;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.model.Programme;
import app.mentoring.test.TestDatabase;
import jakarta.persistence.RollbackException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps of rounds and proposals, and what it refuses. */
class MatchingPersistenceTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00.123456Z");
  private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");
  private static final PersonId RUTH = new PersonId("ruth");
  private static final PersonId ANA = new PersonId("ana");
  private static final PersonId CLAIRE = new PersonId("claire");
  private static final List<MatchReason> REASONS =
      List.of(
          new MatchReason(
              Criterion.GOALS_AND_SKILLS,
              3_000,
              3_500,
              false,
              List.of(MatchFact.of(FactKind.SKILLS_FOR_MENTEE, "erste Führung", "🎉"))));

  private final TestDatabase database = TestDatabase.h2();

  @BeforeEach
  void people() {
    for (String person : List.of("ruth", "ana", "claire")) {
      database.account(AURORA, person);
    }
    ProgrammePlan fresh = ProgrammePlan.fresh(LocalDate.of(2027, 2, 1));
    ProgrammePlan plan =
        new ProgrammePlan(
            "P", "", fresh.type(), fresh.start(), fresh.end(), 5, 2, null, fresh.defaults());
    database.run(records -> records.em().persist(Programme.plan(PROGRAMME, plan, NOW)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static JpaMatchRounds rounds(Records records) {
    return new JpaMatchRounds(records);
  }

  private static JpaMatchProposals proposals(Records records) {
    return new JpaMatchProposals(records);
  }

  private boolean queue(String id) {
    return database.ask(
        records -> rounds(records).add(MatchRound.queue(new RoundId(id), PROGRAMME, RUTH, NOW)));
  }

  private void offer(String id) {
    database.run(
        records ->
            proposals(records)
                .add(
                    Proposal.offer(
                        new Offer(
                            new ProposalId(id),
                            PROGRAMME,
                            null,
                            new PersonPair(ANA, CLAIRE),
                            3_000,
                            ReasonText.write(REASONS),
                            RUTH,
                            NOW))));
  }

  @Test
  void an_organization_has_one_round_at_a_time() {
    assertThat(queue("r1")).isTrue();
    assertThatThrownBy(() -> queue("r2")).isInstanceOf(RollbackException.class);

    database.run(records -> rounds(records).withId(new RoundId("r1")).orElseThrow().cancel(NOW));
    assertThat(queue("r3")).isTrue();
    assertThatList(database.ask(records -> rounds(records).unfinished())).hasSize(1);
  }

  @Test
  void progress_reaches_only_the_run_that_is_awaited() {
    queue("r1");
    RoundId id = new RoundId("r1");
    database.run(records -> rounds(records).toChange(id).orElseThrow().begin(NOW));

    assertThat(reach(id, 1, 40)).isTrue();
    assertThat(reach(id, 2, 50)).isFalse();
    MatchRound round = database.ask(records -> rounds(records).withId(id).orElseThrow());
    assertThat(round.progress()).isEqualTo(40);
    assertThat(round.beatAt()).isEqualTo(NOW.plusSeconds(40));

    database.run(records -> rounds(records).toChange(id).orElseThrow().cancel(NOW));
    assertThat(reach(id, 1, 60)).isFalse();
  }

  private boolean reach(RoundId id, int run, int percent) {
    return database.ask(
        records -> rounds(records).reach(id, run, percent, NOW.plusSeconds(percent)));
  }

  @Test
  void another_organization_neither_sees_nor_moves_a_round() {
    queue("r1");
    RoundId id = new RoundId("r1");
    database.run(records -> rounds(records).toChange(id).orElseThrow().begin(NOW));

    assertThatObject(database.ask(MERIDIAN, records -> rounds(records).withId(id)))
        .isEqualTo(Optional.empty());
    assertThat(database.<Boolean>ask(MERIDIAN, records -> rounds(records).reach(id, 1, 9, NOW)))
        .isFalse();
    assertThatObject(database.ask(records -> rounds(records).withId(id).orElseThrow().state()))
        .isEqualTo(RoundState.RUNNING);
  }

  @Test
  void a_proposal_comes_back_with_its_reasons_and_answers() {
    offer("o1");
    ProposalId id = new ProposalId("o1");
    SealedText sealed = new SealedText("c2VhbGVk");
    database.run(records -> proposals(records).toChange(id).orElseThrow().accept(ANA, NOW));
    database.run(
        records ->
            proposals(records).toChange(id).orElseThrow().decline(CLAIRE, sealed, true, NOW));

    Proposal read = database.ask(records -> proposals(records).withId(id).orElseThrow());
    assertThat(read.reasons()).isEqualTo(REASONS);
    assertThat(read.state()).isEqualTo(ProposalState.DECLINED);
    assertThat(read.hasAccepted(ANA)).isTrue();
    assertThat(read.reasonOf(CLAIRE)).contains(sealed);
    assertThat(read.releasedAt()).isEqualTo(NOW);
    assertThatObject(database.ask(MERIDIAN, records -> proposals(records).withId(id)))
        .isEqualTo(Optional.empty());
  }

  @Test
  void two_people_have_one_open_proposal_at_most() {
    offer("o1");
    assertThatThrownBy(() -> offer("o2")).isInstanceOf(RollbackException.class);

    database.run(
        records -> proposals(records).toChange(new ProposalId("o1")).orElseThrow().withdraw(NOW));
    offer("o3");
    assertThatList(database.ask(records -> proposals(records).openOf(CLAIRE))).hasSize(1);
  }

  @Test
  void history_counts_and_time_limits_are_read_in_the_database() {
    offer("o1");
    Duration day = Duration.ofDays(1);
    Instant end = NOW.plus(Proposal.TIME_TO_ANSWER);

    assertThatList(database.ask(records -> proposals(records).history(PROGRAMME)))
        .containsExactly(new PastProposal(new PersonPair(ANA, CLAIRE), ProposalState.OPEN, NOW));
    assertThatList(database.ask(records -> proposals(records).ranOut(end.minus(day)))).isEmpty();
    assertThatList(database.ask(records -> proposals(records).ranOut(end))).hasSize(1);
    assertThatObject(
            database.ask(records -> new JpaProposalCounts(records).counts(List.of(PROGRAMME))))
        .isEqualTo(Map.of(PROGRAMME, Map.of(ProgrammeStage.PROPOSED, 1)));
  }

  @Test
  void people_are_kept_apart_until_it_is_taken_back() {
    database.run(records -> rounds(records).add(KeptApart.keep("k1", PROGRAMME, CLAIRE, ANA, NOW)));

    assertThatList(database.ask(records -> rounds(records).keptApart(PROGRAMME)))
        .singleElement()
        .matches(apart -> apart.names(ANA, CLAIRE) && apart.names(CLAIRE, ANA));
    database.run(records -> rounds(records).remove(rounds(records).keptApart(PROGRAMME).get(0)));
    assertThatList(database.ask(records -> rounds(records).keptApart(PROGRAMME))).isEmpty();
  }
}

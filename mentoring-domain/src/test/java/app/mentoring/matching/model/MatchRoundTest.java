package app.mentoring.matching.model;

import static app.mentoring.matching.model.ProposalFixture.FIRST_LEAD;
import static app.mentoring.matching.model.ProposalFixture.NOON;
import static app.mentoring.matching.model.ProposalFixture.RUTH;
import static app.mentoring.matching.model.ProposalFixture.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.api.RoundScope;
import app.mentoring.matching.api.RoundState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MatchRoundTest {

  private static final RoundFigures FIGURES =
      new RoundFigures(48, 31, 46, 46, 356_904, 4_120, 1_488, RoundScope.ALL_PAIRS);

  private static MatchRound queued() {
    return MatchRound.queue(new RoundId("r1"), FIRST_LEAD, RUTH, NOON);
  }

  private static MatchRound drafted() {
    MatchRound round = queued();
    round.begin(NOON);
    round.finish(FIGURES, NOON);
    return round;
  }

  @Test
  void waits_runs_and_holds_its_result() {
    MatchRound round = queued();
    assertThat(round.state()).isEqualTo(RoundState.QUEUED);
    assertThat(round.figures()).isEmpty();

    assertThat(round.begin(NOON)).contains(1);
    assertThat(round.state()).isEqualTo(RoundState.RUNNING);
    round.finish(FIGURES, NOON);
    assertThat(round.state()).isEqualTo(RoundState.DRAFT);
    assertThat(round.figures()).contains(FIGURES);
    assertThat(round.progress()).isEqualTo(100);
  }

  @Test
  void is_taken_up_by_one_only() {
    MatchRound round = queued();
    round.begin(NOON);

    assertThat(round.begin(NOON)).isEmpty();
    assertThat(round.begin(NOON.plus(MatchRound.SILENCE))).isEmpty();
  }

  @Test
  void is_taken_up_anew_after_a_crash_and_forgets_the_old_run() {
    MatchRound round = queued();
    round.begin(NOON);
    Instant silent = NOON.plus(MatchRound.SILENCE).plusMillis(1);

    assertThat(round.begin(silent)).contains(2);
    assertThat(round.awaits(1)).isFalse();
    assertThat(round.awaits(2)).isTrue();
  }

  @Test
  void awaits_nothing_after_a_cancel() {
    MatchRound round = queued();
    round.begin(NOON);
    round.cancel(NOON);

    assertThat(round.state()).isEqualTo(RoundState.CANCELLED);
    assertThat(round.awaits(1)).isFalse();
    assertThat(round.begin(NOON)).isEmpty();
    assertThat(refusals(() -> round.cancel(NOON))).containsExactly("matching.cancelled-already");
    assertThat(refusals(() -> round.release(RUTH, NOON)))
        .containsExactly("matching.nothing-to-release");
  }

  @Test
  void is_released_once() {
    MatchRound round = drafted();
    round.release(RUTH, NOON);

    assertThat(round.state()).isEqualTo(RoundState.RELEASED);
    assertThat(round.releasedAt()).contains(NOON);
    assertThat(refusals(() -> round.release(RUTH, NOON)))
        .containsExactly("matching.released-already");
    assertThat(refusals(() -> round.cancel(NOON))).containsExactly("matching.released-already");
  }

  @Test
  void has_nothing_to_release_before_its_end_or_after_a_failure() {
    MatchRound round = queued();
    assertThat(refusals(() -> round.release(RUTH, NOON)))
        .containsExactly("matching.nothing-to-release");
    round.begin(NOON);
    round.fail(NOON);
    assertThat(round.state()).isEqualTo(RoundState.FAILED);
    assertThat(refusals(() -> round.release(RUTH, NOON)))
        .containsExactly("matching.nothing-to-release");
    assertThat(refusals(() -> round.cancel(NOON))).containsExactly("matching.cancelled-already");
  }

  @Test
  void may_be_given_up_after_it_was_worked_out() {
    MatchRound round = drafted();
    round.cancel(NOON);

    assertThat(round.state()).isEqualTo(RoundState.CANCELLED);
  }

  @Test
  void needs_people_on_both_sides() {
    assertThat(RoundPolicy.mayBegin(0, 0).refusals())
        .extracting("code")
        .containsExactly("matching.no-mentees", "matching.no-mentors");
    assertThat(RoundPolicy.mayBegin(1, 1).isAllowed()).isTrue();
  }
}

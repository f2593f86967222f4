package app.mentoring.matching.model;

import static app.mentoring.matching.model.ProposalFixture.AMINA;
import static app.mentoring.matching.model.ProposalFixture.CLAIRE;
import static app.mentoring.matching.model.ProposalFixture.FIRST_LEAD;
import static app.mentoring.matching.model.ProposalFixture.NOON;
import static app.mentoring.matching.model.ProposalFixture.RUTH;
import static app.mentoring.matching.model.ProposalFixture.offered;
import static app.mentoring.matching.model.ProposalFixture.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.SealedText;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.ProposalState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProposalTest {

  private static final Instant LATER = NOON.plus(Duration.ofHours(1));
  private static final SealedText REASON = new SealedText("c2VhbGVk");

  @Test
  void becomes_a_match_when_both_say_yes_and_only_then() {
    Proposal proposal = offered();

    assertThat(proposal.accept(AMINA, NOON)).isEmpty();
    assertThat(proposal.state()).isEqualTo(ProposalState.OPEN);
    assertThat(proposal.accept(CLAIRE, LATER))
        .contains(new MatchMade(new ProposalId("p1"), FIRST_LEAD, CLAIRE, AMINA, LATER));
    assertThat(proposal.state()).isEqualTo(ProposalState.ACCEPTED);
  }

  @Test
  void becomes_a_match_in_the_other_order_too() {
    Proposal proposal = offered();

    assertThat(proposal.accept(CLAIRE, NOON)).isEmpty();
    assertThat(proposal.accept(AMINA, LATER)).isPresent();
  }

  @Test
  void is_answered_once_by_each() {
    Proposal proposal = offered();
    proposal.accept(AMINA, NOON);

    assertThat(refusals(() -> proposal.accept(AMINA, LATER)))
        .containsExactly("matching.answered-already");
    assertThat(refusals(() -> proposal.decline(AMINA, null, false, LATER)))
        .containsExactly("matching.answered-already");
    proposal.accept(CLAIRE, LATER);
    assertThat(refusals(() -> proposal.accept(CLAIRE, LATER)))
        .containsExactly("matching.answered-already");
  }

  @Test
  void is_closed_for_both_by_one_no_and_never_tells_whose_it_was() {
    Proposal proposal = offered();
    proposal.accept(AMINA, NOON);
    proposal.decline(CLAIRE, null, false, LATER);

    assertThat(proposal.state()).isEqualTo(ProposalState.DECLINED);
    assertThat(refusals(() -> proposal.accept(AMINA, LATER)))
        .containsExactly("matching.answered-already");
    assertThat(proposal.hasAccepted(AMINA)).isTrue();
    assertThat(proposal.hasAccepted(CLAIRE)).isFalse();

    Proposal another = offered();
    another.decline(CLAIRE, null, false, LATER);
    assertThat(refusals(() -> another.accept(AMINA, LATER)))
        .containsExactly("matching.not-accepted");
  }

  @Test
  void gives_a_reason_to_its_author_and_to_the_coordinator_only_when_shared() {
    Proposal proposal = offered();
    proposal.decline(CLAIRE, REASON, false, NOON);

    assertThat(proposal.reasonOf(CLAIRE)).contains(REASON);
    assertThat(proposal.reasonOf(AMINA)).isEmpty();
    assertThat(proposal.sharedReasonBy()).isEmpty();

    Proposal shared = offered();
    shared.decline(AMINA, REASON, true, NOON);
    assertThat(shared.sharedReasonBy()).contains(AMINA);
  }

  @Test
  void shares_nothing_when_there_is_no_reason() {
    Proposal proposal = offered();
    proposal.decline(AMINA, null, true, NOON);

    assertThat(proposal.sharedReasonBy()).isEmpty();
    assertThat(proposal.reasonOf(AMINA)).isEmpty();
  }

  @Test
  void is_not_there_for_anybody_else() {
    Proposal proposal = offered();

    assertThatThrownBy(() -> proposal.accept(RUTH, NOON)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> proposal.decline(RUTH, null, false, NOON))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> proposal.sideOf(RUTH)).isInstanceOf(NotFound.class);
  }

  @Test
  void cannot_be_answered_after_it_was_taken_back() {
    Proposal proposal = offered();
    proposal.withdraw(NOON);

    assertThat(refusals(() -> proposal.accept(AMINA, LATER))).containsExactly("matching.withdrawn");
    assertThat(refusals(() -> proposal.decline(CLAIRE, null, false, LATER)))
        .containsExactly("matching.withdrawn");
    assertThat(refusals(() -> proposal.withdraw(LATER))).containsExactly("matching.no-longer-open");
  }

  @Test
  void runs_out_after_fourteen_days_with_or_without_the_job() {
    Instant end = NOON.plus(Duration.ofDays(14));
    Proposal proposal = offered();
    assertThat(proposal.expiresAt()).isEqualTo(end);

    proposal.expire(end.minusMillis(1));
    assertThat(proposal.state()).isEqualTo(ProposalState.OPEN);
    assertThat(refusals(() -> proposal.accept(AMINA, end))).containsExactly("matching.expired");
    proposal.expire(end);
    assertThat(proposal.state()).isEqualTo(ProposalState.EXPIRED);
    assertThat(refusals(() -> proposal.accept(AMINA, end))).containsExactly("matching.expired");

    Proposal lastMoment = offered();
    assertThat(lastMoment.accept(AMINA, end.minusMillis(1))).isEmpty();
  }

  @Test
  void once_closed_does_not_run_out() {
    Proposal proposal = offered();
    proposal.decline(AMINA, null, false, NOON);
    proposal.expire(NOON.plus(Duration.ofDays(30)));

    assertThat(proposal.state()).isEqualTo(ProposalState.DECLINED);
  }

  @Test
  void is_never_of_one_person_with_themselves() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Proposal.offer(
                    new Offer(
                        new ProposalId("p"),
                        FIRST_LEAD,
                        null,
                        new PersonPair(AMINA, AMINA),
                        0,
                        "",
                        RUTH,
                        NOON)));
  }

  @Test
  void limits_the_length_of_a_reason() {
    assertThat(ProposalPolicy.mayGiveReason("x".repeat(2_000)).isAllowed()).isTrue();
    assertThat(ProposalPolicy.mayGiveReason("x".repeat(2_001)).refusals())
        .extracting("code")
        .containsExactly("matching.reason-too-long");
  }
}

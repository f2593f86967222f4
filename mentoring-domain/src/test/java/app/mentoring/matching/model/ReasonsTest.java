package app.mentoring.matching.model;

import static app.mentoring.matching.model.ProposalFixture.REASONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.mentoring.matching.api.Criterion;
import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.programme.api.EnrolmentRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void come_back_from_text_as_they_were() {
    assertThat(ReasonText.read(ReasonText.write(REASONS))).isEqualTo(REASONS);
    assertThat(ReasonText.read("")).isEmpty();
  }

  @Test
  void keep_skills_whatever_they_are_called() {
    List<MatchReason> odd =
        List.of(
            new MatchReason(
                Criterion.GOALS_AND_SKILLS,
                1,
                2,
                false,
                List.of(
                    MatchFact.of(
                        FactKind.SKILLS_FOR_MENTEE, "c, c++: a b", "50 %\nüber 🎉", "שלום"))));

    assertThat(ReasonText.read(ReasonText.write(odd))).isEqualTo(odd);
  }

  @Test
  void are_refused_when_the_text_is_something_else() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReasonText.read("LANGUAGE 1"));
    assertThatIllegalArgumentException().isThrownBy(() -> ReasonText.read("AGE 1 2 known"));
  }

  @Test
  void show_a_participant_only_what_rests_on_facts_that_they_may_see() {
    Disclosure.Seen mentee = Disclosure.to(EnrolmentRole.MENTEE, REASONS);

    assertThat(mentee.reasons())
        .extracting(MatchReason::criterion)
        .containsExactly(Criterion.GOALS_AND_SKILLS);
    assertThat(mentee.otherPoints()).isEqualTo(1_200);
  }

  @Test
  void show_a_wish_to_whoever_has_it() {
    Disclosure.Seen mentor = Disclosure.to(EnrolmentRole.MENTOR, REASONS);

    assertThat(mentor.reasons())
        .extracting(MatchReason::criterion)
        .containsExactly(Criterion.GOALS_AND_SKILLS, Criterion.MUTUAL_PREFERENCE);
    assertThat(mentor.otherPoints()).isEqualTo(700);
  }

  @Test
  void add_up_to_the_score_for_every_reader() {
    for (EnrolmentRole side : EnrolmentRole.values()) {
      Disclosure.Seen seen = Disclosure.to(side, REASONS);
      int named = seen.reasons().stream().mapToInt(MatchReason::points).sum();
      assertThat(named + seen.otherPoints()).isEqualTo(4_200);
    }
  }
}

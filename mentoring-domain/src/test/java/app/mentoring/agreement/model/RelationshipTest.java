package app.mentoring.agreement.model;

import static app.mentoring.agreement.model.RelationshipFixture.AMINA;
import static app.mentoring.agreement.model.RelationshipFixture.CLAIRE;
import static app.mentoring.agreement.model.RelationshipFixture.NOON;
import static app.mentoring.agreement.model.RelationshipFixture.STRANGER;
import static app.mentoring.agreement.model.RelationshipFixture.matched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.agreement.api.RelationshipEnding;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.ProgrammeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RelationshipTest {

  @Test
  void beginsOnTheProgrammesDefaults() {
    var view = matched().view();

    assertThat(view.phase()).isEqualTo(RelationshipPhase.MATCHED);
    assertThat(view.isOpen()).isTrue();
    assertThat(view.terms().start()).isEqualTo(LocalDate.of(2026, 11, 12));
    assertThat(view.terms().end()).isEqualTo(LocalDate.of(2027, 5, 13));
    assertThat(view.terms().minutes()).isEqualTo(45);
    assertThat(view.terms().bookedBy()).isEqualTo(AMINA);
    assertThat(view.terms().agreed()).isFalse();
    assertThat(matched().terms().review()).isEqualTo(LocalDate.of(2027, 2, 11));
  }

  @Test
  void nobodyIsTheirOwnMentor() {
    var self = new MatchMade(new ProposalId("p"), new ProgrammeId("x"), AMINA, AMINA, NOON);
    var terms = Terms.of(AgreementDefaults.SHIPPED, LocalDate.of(2026, 11, 12));

    assertThatThrownBy(() -> Relationship.begin(new RelationshipId("r"), self, terms))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eitherEndsItAtAnyTimeWithoutAReason() {
    var byMentor = matched();
    var byMentee = matched();

    assertThat(byMentor.end(CLAIRE, NOON))
        .isEqualTo(new RelationshipEnding(new RelationshipId("r1"), CLAIRE, AMINA, CLAIRE, NOON));
    assertThat(byMentee.end(AMINA, NOON).by()).isEqualTo(AMINA);
    assertThat(byMentor.phase()).isEqualTo(RelationshipPhase.CLOSING);
    assertThat(byMentor.view().isOpen()).isFalse();
    assertThat(byMentor.endingAt()).contains(NOON);
  }

  @Test
  void aStrangerFindsNothingToEnd() {
    assertThatThrownBy(() -> matched().end(STRANGER, NOON)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> matched().requireMember(STRANGER)).isInstanceOf(NotFound.class);
  }

  @Test
  void endsOnlyOnce() {
    var ending = matched();
    ending.end(CLAIRE, NOON);

    assertThatThrownBy(() -> ending.end(AMINA, NOON))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("agreement.already-ending");
  }

  @Test
  void closesOnlyAfterSomebodyEndedIt() {
    var open = matched();
    assertThatThrownBy(() -> open.close(NOON)).hasMessage("agreement.not-closing");

    open.end(CLAIRE, NOON);
    open.close(NOON.plusSeconds(60));

    assertThat(open.phase()).isEqualTo(RelationshipPhase.CLOSED);
    assertThat(open.closedAt()).contains(NOON.plusSeconds(60));
    assertThatThrownBy(() -> open.close(NOON)).hasMessage("agreement.not-closing");
    assertThatThrownBy(() -> open.end(CLAIRE, NOON)).hasMessage("agreement.already-ending");
  }

  @Test
  void keepsTheFirstMeetingOnly() {
    var relationship = matched();
    relationship.met(NOON);
    relationship.met(NOON.plusSeconds(86_400));

    assertThat(relationship.firstMetAt()).contains(NOON);
  }
}

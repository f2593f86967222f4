package app.mentoring.agreement.model;

import static app.mentoring.agreement.model.RelationshipFixture.AMINA;
import static app.mentoring.agreement.model.RelationshipFixture.CLAIRE;
import static app.mentoring.agreement.model.RelationshipFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.SealedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalkPolicyTest {

  private static List<String> refusals(RelationshipPhase phase, String text) {
    return TalkPolicy.mayWrite(phase, text).refusals().stream().map(Refusal::code).toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = RelationshipPhase.class,
      names = {"MATCHED", "AGREED", "CLOSING"})
  void thereIsRoomForWordsUntilItIsClosed(RelationshipPhase phase) {
    assertThat(refusals(phase, "Hello")).isEmpty();
  }

  @Test
  void afterThatNothingIsAdded() {
    assertThat(refusals(RelationshipPhase.CLOSED, "Hello"))
        .containsExactly("agreement.talk-closed");
  }

  @Test
  void emptyAndOverlongTextsAreRefused() {
    assertThat(refusals(RelationshipPhase.MATCHED, " \n\t"))
        .containsExactly("agreement.text-empty");
    assertThat(refusals(RelationshipPhase.MATCHED, "x".repeat(10_000))).isEmpty();
    assertThat(refusals(RelationshipPhase.MATCHED, "x".repeat(10_001)))
        .containsExactly("agreement.text-too-long");
  }

  @Test
  void anEmojiCountsOnce() {
    assertThat(refusals(RelationshipPhase.MATCHED, "😀".repeat(10_000))).isEmpty();
    assertThat(refusals(RelationshipPhase.MATCHED, "😀".repeat(10_001)))
        .containsExactly("agreement.text-too-long");
  }

  @Test
  void aLineEndCountsOnce() {
    assertThat(TalkPolicy.tidied("  one\r\ntwo\rthree\n ")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void onlyItsAuthorChangesANoteAndOnlyAsTheySawIt() {
    var content = new Note.Content(new SealedText("a"), false, NOON);
    var note = Note.write("n", new RelationshipId("r"), CLAIRE, "t", content);
    var shared = new Note.Content(new SealedText("b"), true, NOON.plusSeconds(1));

    assertThatThrownBy(() -> note.rewrite(AMINA, 0, shared)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> note.rewrite(CLAIRE, 7, shared)).hasMessage("agreement.note-changed");
    note.rewrite(CLAIRE, 0, shared);

    assertThat(note.isShared()).isTrue();
    assertThat(note.text()).isEqualTo(new SealedText("b"));
    assertThatThrownBy(() -> note.requireAuthor(AMINA)).isInstanceOf(NotFound.class);
  }
}

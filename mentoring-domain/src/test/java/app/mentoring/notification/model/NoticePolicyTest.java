package app.mentoring.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.kernel.PersonId;
import app.mentoring.notification.api.NoticeKind;
import app.mentoring.notification.api.NoticeState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticePolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Notice.Addressee AMINA = new Notice.Addressee(new PersonId("amina"), null);

  private static Notice waiting(NoticeKind kind, int minutesAgo) {
    Instant at = NOW.minus(Duration.ofMinutes(minutesAgo));
    return Notice.of("n" + kind + minutesAgo, kind, AMINA, null, at);
  }

  private static Notice sent(NoticeKind kind, Duration ago) {
    Notice notice = waiting(kind, 0);
    notice.settle(true, NOW.minus(ago));
    return notice;
  }

  private static List<NoticeKind> chosen(List<Notice> waiting, List<Notice> sent) {
    return NoticePolicy.toSend(waiting, sent, NOW).stream().map(Notice::kind).toList();
  }

  @Test
  void atMostTwoGoOutAndTheWeightiestFirst() {
    assertThat(
            chosen(
                List.of(
                    waiting(NoticeKind.AGREED, 3),
                    waiting(NoticeKind.MATCHED, 2),
                    waiting(NoticeKind.ENDED, 1)),
                List.of()))
        .containsExactly(NoticeKind.ENDED, NoticeKind.MATCHED);
  }

  @Test
  void whatWasSentThisWeekCounts() {
    List<Notice> sent =
        List.of(
            sent(NoticeKind.MATCHED, Duration.ofDays(6)),
            sent(NoticeKind.AGREED, Duration.ofDays(2)),
            sent(NoticeKind.AGREED, Duration.ofDays(8)));

    assertThat(chosen(List.of(waiting(NoticeKind.ENDED, 1)), sent)).isEmpty();
    assertThat(chosen(List.of(waiting(NoticeKind.ENDED, 1)), sent.subList(1, 3)))
        .containsExactly(NoticeKind.ENDED);
  }

  @Test
  void threeProposalsAreOneMail() {
    List<Notice> three =
        List.of(
            waiting(NoticeKind.PROPOSED, 3),
            waiting(NoticeKind.PROPOSED, 1),
            waiting(NoticeKind.PROPOSED, 2));

    assertThat(NoticePolicy.toSend(three, List.of(), NOW)).containsExactly(three.get(1));
    assertThat(chosen(three, List.of(sent(NoticeKind.PROPOSED, Duration.ofHours(3))))).isEmpty();
    assertThat(chosen(three, List.of(sent(NoticeKind.PROPOSED, Duration.ofHours(30)))))
        .containsExactly(NoticeKind.PROPOSED);
  }

  @Test
  void aNoticeIsDecidedOnce() {
    Notice notice = waiting(NoticeKind.ENDED, 1);
    notice.settle(false, NOW);

    assertThat(notice.state()).isEqualTo(NoticeState.SPARED);
    assertThatThrownBy(() -> notice.settle(true, NOW)).isInstanceOf(IllegalStateException.class);
  }
}

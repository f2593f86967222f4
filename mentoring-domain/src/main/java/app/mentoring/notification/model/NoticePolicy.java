package app.mentoring.notification.model;

import app.mentoring.notification.api.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which of a person's waiting notices go out: at most two mails in any seven days, the weightiest
 * first, and none of a kind that went out less than a day ago. Several of one kind are one mail,
 * the latest. Whatever is spared stands on the pages all the same.
 */
public final class NoticePolicy {

  /** Mails a person gets at most in {@link #WEEK}. */
  public static final int MOST = 2;

  public static final Duration WEEK = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofDays(1);

  private NoticePolicy() {}

  /**
   * The notices to send.
   *
   * @param waiting one person's, in any order
   * @param sent those that the same person was sent
   */
  public static List<Notice> toSend(List<Notice> waiting, List<Notice> sent, Instant now) {
    long recent = sent.stream().filter(each -> isWithin(each, WEEK, now)).count();
    Set<NoticeKind> said = EnumSet.noneOf(NoticeKind.class);
    sent.stream().filter(each -> isWithin(each, DAY, now)).map(Notice::kind).forEach(said::add);
    return waiting.stream()
        .sorted(
            Comparator.comparing(Notice::kind)
                .thenComparing(Notice::createdAt, Comparator.reverseOrder()))
        .filter(each -> said.add(each.kind()))
        .limit(Math.max(0, MOST - recent))
        .toList();
  }

  private static boolean isWithin(Notice notice, Duration time, Instant now) {
    return notice.settledAt().filter(at -> at.isAfter(now.minus(time))).isPresent();
  }
}

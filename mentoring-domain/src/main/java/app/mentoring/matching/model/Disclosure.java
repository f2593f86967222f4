package app.mentoring.matching.model;

import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.FactKind.ProfileField;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.programme.api.EnrolmentRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one of two people may read of the reasons for their match: those that rest only on what
 * colleagues may see of each other's profiles, and on the reader's own wish. All other points are
 * told as one sum, so that the whole still adds up and nothing can be concluded of the other's
 * silence or wishes.
 */
public final class Disclosure {

  /** Of these each may see the other's. */
  private static final Set<ProfileField> SEEN =
      EnumSet.complementOf(EnumSet.of(ProfileField.WISHES));

  private Disclosure() {}

  /**
   * What a reader sees.
   *
   * @param reasons those that may be named, with points above 0
   * @param otherPoints the rest of the score
   */
  public record Seen(List<MatchReason> reasons, int otherPoints) {
    public Seen {
      reasons = List.copyOf(reasons);
    }
  }

  /** What the person on this side of the pair may read. */
  public static Seen to(EnrolmentRole side, List<MatchReason> reasons) {
    List<MatchReason> named =
        reasons.stream().filter(reason -> reason.points() > 0 && isSeen(reason, side)).toList();
    int all = reasons.stream().mapToInt(MatchReason::points).sum();
    return new Seen(named, all - named.stream().mapToInt(MatchReason::points).sum());
  }

  private static boolean isSeen(MatchReason reason, EnrolmentRole side) {
    return !reason.assumed()
        && !reason.facts().isEmpty()
        && reason.facts().stream().map(MatchFact::kind).allMatch(kind -> isSeen(kind, side));
  }

  private static boolean isSeen(FactKind kind, EnrolmentRole side) {
    return switch (kind) {
      case WISHED_BY_MENTEE -> side == EnrolmentRole.MENTEE;
      case WISHED_BY_MENTOR -> side == EnrolmentRole.MENTOR;
      case NOT_STATED -> false;
      default -> SEEN.containsAll(kind.tellsOf());
    };
  }
}

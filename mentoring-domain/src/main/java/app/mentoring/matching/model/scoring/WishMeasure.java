package app.mentoring.matching.model.scoring;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import java.util.ArrayList;
import java.util.List;

/**
 * Wishes: a person's first wish is full, each later one a fifth less, at least a fifth; who wished
 * for others gives nothing. The mean of those of the two who wished for anybody.
 */
final class WishMeasure implements Measure {
  private static final int A_RANK = FULL / 5;

  @Override
  public int value(Subject mentee, Subject mentor) {
    return Measure.meanOfKnown(wish(mentee, mentor), wish(mentor, mentee));
  }

  private static int wish(Subject who, Subject whom) {
    List<PersonId> wishes = who.candidate().wishes();
    if (wishes.isEmpty()) {
      return UNKNOWN;
    }
    int rank = wishes.indexOf(whom.person());
    return rank < 0 ? 0 : Math.max(A_RANK, FULL - A_RANK * rank);
  }

  @Override
  public List<MatchFact> facts(Subject mentee, Subject mentor) {
    List<MatchFact> facts = new ArrayList<>();
    if (wish(mentee, mentor) > 0) {
      facts.add(MatchFact.of(FactKind.WISHED_BY_MENTEE));
    }
    if (wish(mentor, mentee) > 0) {
      facts.add(MatchFact.of(FactKind.WISHED_BY_MENTOR));
    }
    return facts;
  }
}

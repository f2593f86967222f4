package app.mentoring.matching.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.model.MatchRound;
import app.mentoring.matching.model.MatchRounds;
import app.mentoring.matching.model.Pool;
import app.mentoring.matching.model.RoundFigures;
import app.mentoring.matching.model.RoundInput;
import app.mentoring.matching.model.RoundPair;
import app.mentoring.matching.model.RoundResult;
import app.mentoring.matching.model.WaitingPerson;
import app.mentoring.platform.Ids;
import app.mentoring.platform.SystemJob;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * The short transactions of a round: taking it up, signs of life, and the result, all or nothing.
 * None is open while the round is worked out.
 */
@Stateless
@PermitAll
@SystemJob
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RoundWork {

  @Inject private MatchRounds rounds;
  @Inject private PoolReader pools;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /** Takes up a round; empty when somebody else works on it, or nobody needs to. */
  public Optional<RoundTask> begin(RoundId id) {
    MatchRound round = rounds.toChange(id).orElseThrow(NotFound::new);
    return round
        .begin(clock.instant())
        .map(run -> new RoundTask(run, new Pool(pools.facts(round.programme())).round()));
  }

  /**
   * Tells how far it is.
   *
   * @return false when it was cancelled or taken up anew: then stop
   */
  public boolean reach(RoundId id, int run, int percent) {
    return rounds.reach(id, run, percent, clock.instant());
  }

  /** Keeps the result, unless it came too late. */
  public void finish(RoundId id, int run, RoundInput input, RoundResult result) {
    MatchRound round = rounds.toChange(id).orElseThrow(NotFound::new);
    if (!round.awaits(run)) {
      return;
    }
    result.proposals().forEach(pair -> rounds.add(RoundPair.keep(ids.next(), id, pair)));
    result.unmatched().forEach(who -> rounds.add(WaitingPerson.keep(ids.next(), id, who)));
    round.finish(RoundFigures.of(input, result), clock.instant());
  }

  /** Notes that this run came to nothing. */
  public void fail(RoundId id, int run) {
    rounds
        .toChange(id)
        .filter(round -> round.awaits(run))
        .ifPresent(round -> round.fail(clock.instant()));
  }
}

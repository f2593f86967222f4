package app.mentoring.matching.application;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.model.MatchEngine;
import app.mentoring.matching.model.RoundResult;
import app.mentoring.platform.Caller;
import app.mentoring.platform.SystemJob;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/**
 * Works a round out away from the request that asked for it. At most two do so at a time on this
 * node, because each takes memory; a third waits for the timer.
 */
@Stateless
@PermitAll
@SystemJob
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundRunner {

  private static final System.Logger LOG = System.getLogger(RoundRunner.class.getName());
  private static final Semaphore BENCHES = new Semaphore(2);

  @Inject private RoundWork work;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Returns at once; does nothing when somebody else has taken the round up. */
  @Asynchronous
  public void run(OrganizationId organization, RoundId round) {
    if (!BENCHES.tryAcquire()) {
      return;
    }
    try {
      caller.enterAsSystem(organization);
      Optional<RoundTask> task = work.begin(round);
      task.ifPresent(taken -> solve(round, taken));
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "round " + round + " could not be taken up", trouble);
    } finally {
      BENCHES.release();
    }
  }

  private void solve(RoundId round, RoundTask task) {
    try {
      RoundResult result =
          MatchEngine.run(
              task.input(),
              new StoredProgress(percent -> work.reach(round, task.run(), percent), clock));
      work.finish(round, task.run(), task.input(), result);
    } catch (CancellationException cancelled) {
      LOG.log(Level.INFO, "round {0} was cancelled", round);
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "round " + round + " failed", trouble);
      work.fail(round, task.run());
    }
  }
}

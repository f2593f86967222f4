package app.mentoring.platform;

import app.mentoring.kernel.OrganizationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Goes through all organizations on behalf of a job, one after the other, as the system. A round
 * that still runs on this node is not joined by a second one. Whatever goes wrong is left for the
 * next round, and told in the log once until it heals.
 */
@ApplicationScoped
public class OrganizationRound {

  private static final System.Logger LOG = System.getLogger(OrganizationRound.class.getName());

  @Inject private OrganizationIds organizations;
  @Inject private Caller caller;

  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final Set<String> resting = ConcurrentHashMap.newKeySet();

  /**
   * Does the work for each organization.
   *
   * @param job its name, for the log
   * @param work false to end the round early
   */
  public void run(String job, BooleanSupplier work) {
    if (!running.add(job)) {
      return;
    }
    try {
      for (OrganizationId organization : organizations.all()) {
        if (!workFor(organization, work)) {
          break;
        }
      }
      resting.remove(job);
    } catch (RuntimeException trouble) {
      if (resting.add(job)) {
        LOG.log(Level.WARNING, "{0} rests until this heals: {1}", job, reason(trouble));
      }
    } finally {
      running.remove(job);
    }
  }

  private boolean workFor(OrganizationId organization, BooleanSupplier work) {
    caller.enterAsSystem(organization);
    try {
      return work.getAsBoolean();
    } finally {
      caller.leaveAsSystem();
    }
  }

  private static String reason(Throwable trouble) {
    Throwable deepest = trouble;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getClass().getName();
  }
}

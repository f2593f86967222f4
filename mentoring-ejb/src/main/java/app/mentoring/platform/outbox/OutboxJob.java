package app.mentoring.platform.outbox;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.platform.Caller;
import app.mentoring.platform.OrganizationIds;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks into every organization's outbox every few seconds, on every node; the lease of a row
 * decides which node delivers it. A round that still runs is not joined by a second one. Whatever
 * goes wrong is left for the next round, and told in the log once until it heals.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxJob {

  private static final System.Logger LOG = System.getLogger(OutboxJob.class.getName());

  @Inject private OrganizationIds organizations;
  @Inject private OutboxRelay relay;
  @Inject private Caller caller;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean resting = new AtomicBoolean();

  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void relay() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      for (OrganizationId organization : organizations.all()) {
        if (!deliver(organization)) {
          return;
        }
      }
      resting.set(false);
    } catch (RuntimeException trouble) {
      if (!resting.getAndSet(true)) {
        LOG.log(Level.WARNING, "the outbox rests until this heals: {0}", reason(trouble));
      }
    } finally {
      running.set(false);
    }
  }

  private boolean deliver(OrganizationId organization) {
    caller.enterAsSystem(organization);
    try {
      return relay.deliverDue();
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

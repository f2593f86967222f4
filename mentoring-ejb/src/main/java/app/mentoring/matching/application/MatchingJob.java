package app.mentoring.matching.application;

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
 * Goes round the organizations twice a minute, on every node: whatever a node finds to do is held
 * in the database while it is done, so two nodes do not do it twice. Trouble in one organization
 * does not keep it from the next.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MatchingJob {

  private static final System.Logger LOG = System.getLogger(MatchingJob.class.getName());

  @Inject private OrganizationIds organizations;
  @Inject private MatchingChores chores;
  @Inject private Caller caller;

  private final AtomicBoolean running = new AtomicBoolean();

  @Schedule(second = "7/30", minute = "*", hour = "*", persistent = false)
  void goRound() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      organizations.all().forEach(this::visit);
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "matching could not go round", trouble);
    } finally {
      running.set(false);
    }
  }

  private void visit(OrganizationId organization) {
    caller.enterAsSystem(organization);
    try {
      chores.doDue();
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "matching chores of organization " + organization, trouble);
    } finally {
      caller.leaveAsSystem();
    }
  }
}

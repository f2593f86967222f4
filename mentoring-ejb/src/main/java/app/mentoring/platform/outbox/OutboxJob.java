package app.mentoring.platform.outbox;

import app.mentoring.platform.OrganizationRound;
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

/**
 * Looks into every organization's outbox every few seconds, on every node; the lease of a row
 * decides which node delivers it.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxJob {

  @Inject private OrganizationRound round;
  @Inject private OutboxRelay relay;

  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void relay() {
    round.run("outbox", relay::deliverDue);
  }
}

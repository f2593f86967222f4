package app.mentoring.notification.application;

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

/** Looks for waiting notices every few seconds, on every node. */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeJob {

  @Inject private OrganizationRound round;
  @Inject private NoticePost post;

  @Schedule(second = "2/5", minute = "*", hour = "*", persistent = false)
  void tell() {
    round.run(
        "notices",
        () -> {
          post.tellWaiting();
          return true;
        });
  }
}

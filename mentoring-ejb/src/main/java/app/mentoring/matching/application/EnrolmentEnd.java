package app.mentoring.matching.application;

import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.Proposal;
import app.mentoring.programme.api.EnrolmentWithdrawn;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes back the open proposals of somebody who gave up their place, in the same transaction. */
@Dependent
public class EnrolmentEnd {

  @Inject private MatchProposals proposals;
  @Inject private Clock clock;

  void withdraw(@Observes EnrolmentWithdrawn gone) {
    for (Proposal open : proposals.openOf(gone.person())) {
      if (open.programme().equals(gone.programme()) && open.sideOf(gone.person()) == gone.role()) {
        open.withdraw(clock.instant());
      }
    }
  }
}

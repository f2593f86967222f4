package app.mentoring.matching.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Starts a round as soon as its request is committed, so that nobody waits for the timer; should
 * the server fall over in between, the timer finds the round.
 */
@Dependent
public class RoundKick {

  @Inject private RoundRunner runner;

  void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundQueued queued) {
    runner.run(queued.organization(), queued.round());
  }
}

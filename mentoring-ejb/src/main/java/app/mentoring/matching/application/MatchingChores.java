package app.mentoring.matching.application;

import app.mentoring.matching.api.RoundState;
import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.MatchRound;
import app.mentoring.matching.model.MatchRounds;
import app.mentoring.platform.Caller;
import app.mentoring.platform.SystemJob;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What must be done from time to time in one organization. */
@Stateless
@PermitAll
@SystemJob
public class MatchingChores {

  /** A round that waits longer than this was not taken up by whoever was told of it. */
  private static final Duration KICK = Duration.ofSeconds(10);

  @Inject private MatchRounds rounds;
  @Inject private MatchProposals proposals;
  @Inject private RoundRunner runner;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Takes up rounds that a crash left behind, and closes proposals that ran out. */
  public void doDue() {
    Instant now = clock.instant();
    for (MatchRound round : rounds.unfinished()) {
      boolean waits = round.state() == RoundState.QUEUED;
      Duration patience = waits ? KICK : MatchRound.SILENCE;
      if (round.beatAt().plus(patience).isBefore(now)) {
        runner.run(caller.organization(), round.id());
      }
    }
    proposals.ranOut(now).forEach(proposal -> proposal.expire(now));
  }
}

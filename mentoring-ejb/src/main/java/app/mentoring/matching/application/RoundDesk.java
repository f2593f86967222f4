package app.mentoring.matching.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.ProposalReleased;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.MatchRound;
import app.mentoring.matching.model.MatchRounds;
import app.mentoring.matching.model.Offer;
import app.mentoring.matching.model.Pool;
import app.mentoring.matching.model.PoolFacts;
import app.mentoring.matching.model.Proposal;
import app.mentoring.matching.model.Release;
import app.mentoring.matching.model.RoundPair;
import app.mentoring.matching.model.RoundPolicy;
import app.mentoring.organization.api.Roles;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeDirectory;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Asking for a round, giving it up, and releasing what it found. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class RoundDesk {

  @Inject private MatchRounds rounds;
  @Inject private MatchProposals proposals;
  @Inject private ProgrammeDirectory programmes;
  @Inject private PoolReader pools;
  @Inject private Event<RoundQueued> queued;
  @Inject private Event<ProposalReleased> released;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /**
   * Asks for a round; it is worked out in the background.
   *
   * @throws RuleViolation when one side is empty, or a round of the organization waits or runs
   */
  public RoundId start(ProgrammeId programme) {
    programmes.requireCoordinator(caller.person(), programme);
    List<EnrolmentSummary> enrolments = programmes.enrolments(programme);
    RoundPolicy.mayBegin(
            count(enrolments, EnrolmentRole.MENTEE), count(enrolments, EnrolmentRole.MENTOR))
        .orThrow();
    RoundId id = new RoundId(ids.next());
    boolean free = rounds.unfinished().isEmpty();
    if (!free || !rounds.add(MatchRound.queue(id, programme, caller.person(), clock.instant()))) {
      throw new RuleViolation(Refusal.of("matching.round-running"));
    }
    queued.fire(new RoundQueued(caller.organization(), id));
    return id;
  }

  private static int count(List<EnrolmentSummary> enrolments, EnrolmentRole role) {
    return (int) enrolments.stream().filter(each -> each.role() == role).count();
  }

  /** Gives a round up, while it runs or afterwards. */
  public void cancel(RoundId id) {
    mine(id).cancel(clock.instant());
  }

  /**
   * Lets the pairs of a round become proposals that both sides see, in one step. Of two who do so
   * at the same time one waits for the other and is then told.
   */
  public ReleaseOutcome release(RoundId id) {
    MatchRound round = mine(id);
    Instant now = clock.instant();
    round.release(caller.person(), now);
    PoolFacts facts = pools.facts(round.programme());
    List<RoundPair> found = rounds.pairs(id);
    List<Proposal> offers =
        new Release(new Pool(facts), facts)
            .offerable(found).stream().map(pair -> offer(round, pair, now)).toList();
    offers.forEach(proposals::add);
    if (!proposals.flush()) {
      throw new RuleViolation(Refusal.of("matching.open-already"));
    }
    offers.forEach(proposal -> released.fire(proposal.released()));
    return new ReleaseOutcome(offers.size(), found.size() - offers.size());
  }

  private Proposal offer(MatchRound round, RoundPair pair, Instant now) {
    return Proposal.offer(
        new Offer(
            new ProposalId(ids.next()),
            round.programme(),
            round.id(),
            pair.pair(),
            pair.score(),
            pair.reasonText(),
            caller.person(),
            now));
  }

  private MatchRound mine(RoundId id) {
    MatchRound round = rounds.toChange(id).orElseThrow(NotFound::new);
    programmes.requireCoordinator(caller.person(), round.programme());
    return round;
  }
}

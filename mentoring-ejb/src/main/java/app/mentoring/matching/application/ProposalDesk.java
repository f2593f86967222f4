package app.mentoring.matching.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.model.Disclosure;
import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.Proposal;
import app.mentoring.matching.model.ProposalPolicy;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import app.mentoring.platform.sealing.KeyRing;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reading a proposal and answering it. For everybody but its two people it is not there. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class ProposalDesk {

  /** The place of a reason in what is sealed for its author. */
  static final String REASON = "decline-reason";

  @Inject private MatchProposals proposals;
  @Inject private ProgrammeDirectory programmes;
  @Inject private PeopleDirectory people;
  @Inject private KeyRing keyRing;
  @Inject private Event<MatchMade> matches;
  @Inject private Caller caller;
  @Inject private Clock clock;

  public ProposalView read(ProposalId id) {
    Proposal proposal = proposals.withId(id).orElseThrow(NotFound::new);
    PersonId reader = caller.person();
    EnrolmentRole side = proposal.sideOf(reader);
    PersonId other = side == EnrolmentRole.MENTOR ? proposal.mentee() : proposal.mentor();
    PersonSummary named =
        Optional.ofNullable(people.summaries(List.of(other)).get(other)).orElseThrow(NotFound::new);
    Disclosure.Seen seen = Disclosure.to(side, proposal.reasons());
    return new ProposalView(
        id,
        programmes.programme(proposal.programme()),
        side,
        named,
        standing(proposal, reader),
        proposal.score(),
        seen.reasons(),
        seen.otherPoints(),
        proposal.expiresAt(),
        proposal
            .reasonOf(reader)
            .map(reason -> keyRing.open(id.value(), reader, REASON, reason))
            .orElse(null),
        proposal.sharedReasonBy().filter(reader::equals).isPresent());
  }

  private ProposalStanding standing(Proposal proposal, PersonId reader) {
    return switch (proposal.state()) {
      case ACCEPTED -> ProposalStanding.MATCHED;
      case WITHDRAWN -> ProposalStanding.WITHDRAWN;
      case EXPIRED -> ProposalStanding.EXPIRED;
      case DECLINED ->
          proposal.hasAccepted(reader) || !proposal.hasAnswered(reader)
              ? ProposalStanding.NOT_ACCEPTED
              : ProposalStanding.REFUSED;
      case OPEN -> {
        if (!clock.instant().isBefore(proposal.expiresAt())) {
          yield ProposalStanding.EXPIRED;
        }
        yield proposal.hasAccepted(reader) ? ProposalStanding.WAITING : ProposalStanding.ASKED;
      }
    };
  }

  /**
   * Says yes. Of two who do so at the same time the second waits for the first, and makes the
   * match.
   *
   * @return whether both have said yes now
   */
  public boolean accept(ProposalId id) {
    Optional<MatchMade> match = mine(id).accept(caller.person(), clock.instant());
    match.ifPresent(matches::fire);
    return match.isPresent();
  }

  /**
   * Says no.
   *
   * @param reason may be empty; sealed for its author
   * @param shared whether the coordinator may read it
   */
  public void decline(ProposalId id, String reason, boolean shared) {
    Proposal proposal = mine(id);
    ProposalPolicy.mayGiveReason(reason).orThrow();
    String text = reason.strip();
    SealedText sealed =
        text.isEmpty() ? null : keyRing.seal(id.value(), caller.person(), REASON, text);
    proposal.decline(caller.person(), sealed, shared, clock.instant());
  }

  private Proposal mine(ProposalId id) {
    Proposal proposal = proposals.toChange(id).orElseThrow(NotFound::new);
    proposal.sideOf(caller.person());
    return proposal;
  }
}

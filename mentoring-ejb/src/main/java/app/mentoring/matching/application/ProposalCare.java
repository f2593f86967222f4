package app.mentoring.matching.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.ProposalState;
import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.Proposal;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import app.mentoring.platform.sealing.KeyRing;
import app.mentoring.programme.api.ProgrammeDirectory;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What those who run a programme see of its proposals: that they are open, accepted, not accepted,
 * taken back or run out; never who answered what, nor why, unless its author shared the reason.
 */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class ProposalCare {

  @Inject private MatchReads reads;
  @Inject private MatchProposals proposals;
  @Inject private ProgrammeDirectory programmes;
  @Inject private PeopleDirectory people;
  @Inject private KeyRing keyRing;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The programme's name and how many proposals are in which state. */
  public ProposalOverview overview(ProgrammeId programme) {
    programmes.requireCoordinator(caller.person(), programme);
    return new ProposalOverview(
        programmes.programme(programme).name(), reads.proposalCounts(programme));
  }

  /** One page of the proposals in one state. */
  public Sheet<OfferedPair> list(ProgrammeId programme, ProposalState state, int page, long total) {
    programmes.requireCoordinator(caller.person(), programme);
    int number = Sheet.within(page, total);
    List<ProposalRow> rows = reads.proposals(programme, state, Sheet.before(number), Sheet.SIZE);
    Map<PersonId, PersonSummary> named =
        people.summaries(
            rows.stream()
                .flatMap(row -> Stream.of(row.menteeId(), row.mentorId()))
                .distinct()
                .toList());
    Instant now = clock.instant();
    return Sheet.of(
        rows.stream().map(row -> pair(row, named, now)).filter(Objects::nonNull).toList(),
        number,
        total);
  }

  private static @Nullable OfferedPair pair(
      ProposalRow row, Map<PersonId, PersonSummary> named, Instant now) {
    PersonSummary mentee = named.get(row.menteeId());
    PersonSummary mentor = named.get(row.mentorId());
    if (mentee == null || mentor == null) {
      return null;
    }
    long days = Math.max(0, Duration.between(row.releasedAt(), now).toDays());
    return new OfferedPair(
        new ProposalId(row.id()),
        mentee,
        mentor,
        row.score(),
        row.releasedAt(),
        days,
        row.shared());
  }

  /** Takes an open proposal back; both sides read that it was. */
  public void withdraw(ProposalId id) {
    Proposal proposal = proposals.toChange(id).orElseThrow(NotFound::new);
    programmes.requireCoordinator(caller.person(), proposal.programme());
    proposal.withdraw(clock.instant());
  }

  /**
   * A reason that its author shared.
   *
   * @throws NotFound when there is none to read
   */
  public String sharedReason(ProposalId id) {
    Proposal proposal = proposals.withId(id).orElseThrow(NotFound::new);
    programmes.requireCoordinator(caller.person(), proposal.programme());
    PersonId author = proposal.sharedReasonBy().orElseThrow(NotFound::new);
    return keyRing.open(
        id.value(), author, ProposalDesk.REASON, proposal.reasonOf(author).orElseThrow());
  }
}

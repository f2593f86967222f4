package app.mentoring.matching.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.ProposalReleased;
import app.mentoring.matching.model.HandPair;
import app.mentoring.matching.model.KeptApart;
import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.MatchRounds;
import app.mentoring.matching.model.Offer;
import app.mentoring.matching.model.PersonPair;
import app.mentoring.matching.model.Pool;
import app.mentoring.matching.model.PoolFacts;
import app.mentoring.matching.model.Proposal;
import app.mentoring.matching.model.ReasonText;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Pairs that a coordinator makes or rules out by hand. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class HandPairing {

  private static final int CHOICES = 12;

  @Inject private MatchRounds rounds;
  @Inject private MatchProposals proposals;
  @Inject private ProgrammeDirectory programmes;
  @Inject private PeopleDirectory people;
  @Inject private PoolReader pools;
  @Inject private Event<ProposalReleased> released;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /** The programme's name. */
  public String programme(ProgrammeId programme) {
    programmes.requireCoordinator(caller.person(), programme);
    return programmes.programme(programme).name();
  }

  /** People who take part on a side and whose name contains what was typed, by name, a few. */
  public List<PersonSummary> people(ProgrammeId programme, EnrolmentRole role, String typed) {
    programmes.requireCoordinator(caller.person(), programme);
    List<PersonId> enrolled =
        programmes.enrolments(programme).stream()
            .filter(each -> each.role() == role)
            .map(EnrolmentSummary::person)
            .toList();
    String wish = typed.strip().toLowerCase(Locale.ROOT);
    return people.summaries(enrolled).values().stream()
        .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wish))
        .sorted(Comparator.comparing(PersonSummary::name).thenComparing(p -> p.id().value()))
        .limit(CHOICES)
        .toList();
  }

  /** What speaks for and against a pair. */
  public WeighedPair weigh(ProgrammeId programme, PersonId mentee, PersonId mentor) {
    HandPair pair = weighed(programme, new PersonPair(mentee, mentor));
    return new WeighedPair(pair.hard(), pair.soft(), pair.score(), pair.reasons());
  }

  /**
   * Offers the pair to both.
   *
   * @param passOver whether to pass over what may be passed over
   * @throws RuleViolation with every rule that forbids it
   */
  public ProposalId offer(
      ProgrammeId programme, PersonId mentee, PersonId mentor, boolean passOver) {
    PersonPair people = new PersonPair(mentee, mentor);
    HandPair pair = weighed(programme, people);
    pair.mayOffer(passOver).orThrow();
    Proposal proposal =
        Proposal.offer(
            new Offer(
                new ProposalId(ids.next()),
                programme,
                null,
                people,
                pair.score(),
                ReasonText.write(pair.reasons()),
                caller.person(),
                clock.instant()));
    proposals.add(proposal);
    if (!proposals.flush()) {
      throw new RuleViolation(Refusal.of("matching.open-already"));
    }
    released.fire(proposal.released());
    return proposal.id();
  }

  private HandPair weighed(ProgrammeId programme, PersonPair pair) {
    programmes.requireCoordinator(caller.person(), programme);
    PoolFacts facts = pools.facts(programme);
    return HandPair.weigh(facts, new Pool(facts), pair);
  }

  /** Who is kept apart in a programme. */
  public List<ApartPair> keptApart(ProgrammeId programme) {
    programmes.requireCoordinator(caller.person(), programme);
    List<KeptApart> apart = rounds.keptApart(programme);
    Map<PersonId, PersonSummary> named =
        people.summaries(
            apart.stream()
                .flatMap(each -> Stream.of(each.pair().mentee(), each.pair().mentor()))
                .distinct()
                .toList());
    return apart.stream()
        .map(each -> ApartPair.of(each.id(), each.pair(), named))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Keeps two people apart from now on; doing so again changes nothing. */
  public void keepApart(ProgrammeId programme, PersonId one, PersonId other) {
    programmes.requireCoordinator(caller.person(), programme);
    if (one.equals(other)) {
      throw new RuleViolation(Refusal.of("matching.rule-self"));
    }
    if (rounds.keptApart(programme).stream().noneMatch(apart -> apart.names(one, other))) {
      requireNamed(one, other);
      rounds.add(KeptApart.keep(ids.next(), programme, one, other, clock.instant()));
    }
  }

  private void requireNamed(PersonId one, PersonId other) {
    if (people.summaries(List.of(one, other)).size() < 2) {
      throw new NotFound();
    }
  }

  /** No longer keeps two people apart; doing so again changes nothing. */
  public void letTogether(ProgrammeId programme, String id) {
    programmes.requireCoordinator(caller.person(), programme);
    rounds.keptApart(programme).stream()
        .filter(apart -> apart.id().equals(id))
        .findFirst()
        .ifPresent(rounds::remove);
  }
}

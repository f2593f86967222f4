package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalState;
import app.mentoring.matching.model.scoring.Candidate;
import app.mentoring.people.api.MatchProfile;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who could be paired now, and for how many places: what somebody offers less the relationships
 * that go on and the proposals that await an answer. Two people one of whom said no, or who are or
 * were a pair in this programme, are not proposed to each other again.
 */
public final class Pool {

  private final PoolFacts facts;
  private final Map<EnrolmentRole, Map<PersonId, Candidate>> sides =
      new EnumMap<>(EnrolmentRole.class);
  private final Map<EnrolmentRole, Map<PersonId, Integer>> offered =
      new EnumMap<>(EnrolmentRole.class);
  private final Map<PersonId, Set<PersonId>> notAgain = new HashMap<>();
  private final Map<PersonId, PersonId> lastPartner = new HashMap<>();

  public Pool(PoolFacts facts) {
    this.facts = facts;
    for (EnrolmentRole role : EnrolmentRole.values()) {
      sides.put(role, new HashMap<>());
      offered.put(role, new HashMap<>());
    }
    facts.past().forEach(this::remember);
    facts.past().forEach(this::keepFromRepeating);
    facts.enrolments().forEach(this::admit);
  }

  private void remember(PastProposal proposal) {
    PersonPair pair = proposal.pair();
    if (proposal.state() == ProposalState.OPEN) {
      count(EnrolmentRole.MENTOR, pair.mentor());
      count(EnrolmentRole.MENTEE, pair.mentee());
    }
    if (proposal.state() == ProposalState.ACCEPTED) {
      lastPartner.put(pair.mentee(), pair.mentor());
      lastPartner.put(pair.mentor(), pair.mentee());
    }
  }

  /** The last pair has a rule of its own, which a coordinator may pass over. */
  private void keepFromRepeating(PastProposal proposal) {
    PersonPair pair = proposal.pair();
    boolean lastPair = pair.mentor().equals(lastPartner.get(pair.mentee()));
    boolean never =
        proposal.state() == ProposalState.OPEN
            || proposal.state() == ProposalState.DECLINED
            || (proposal.state() == ProposalState.ACCEPTED && !lastPair);
    if (never) {
      notAgain.computeIfAbsent(pair.mentee(), id -> new HashSet<>()).add(pair.mentor());
    }
  }

  private void count(EnrolmentRole role, PersonId person) {
    side(offered, role).merge(person, 1, Integer::sum);
  }

  private void admit(EnrolmentSummary enrolment) {
    MatchProfile profile = facts.profiles().get(enrolment.person());
    if (profile == null) {
      return;
    }
    PersonId person = enrolment.person();
    int used =
        facts.load().getOrDefault(enrolment.role(), Map.of()).getOrDefault(person, 0)
            + side(offered, enrolment.role()).getOrDefault(person, 0);
    int minutesUsed = used * facts.rules().minutesAMonth();
    int hoursLeft = Math.max(0, enrolment.hoursAMonth() - (minutesUsed + 59) / 60);
    Candidate candidate =
        Candidate.of(profile, Math.max(0, enrolment.capacity() - used))
            .withHours(hoursLeft)
            .excluding(notAgain.getOrDefault(person, Set.of()));
    PersonId partner = lastPartner.get(person);
    side(sides, enrolment.role())
        .put(person, partner == null ? candidate : candidate.withLastPartner(partner, false));
  }

  /** Everybody who takes part on one side, those without a place left among them, by id. */
  public List<Candidate> on(EnrolmentRole role) {
    List<Candidate> all = new ArrayList<>(side(sides, role).values());
    all.sort((one, other) -> one.person().value().compareTo(other.person().value()));
    return all;
  }

  /** Relationships that a person can still begin on one side; 0 for who takes no part. */
  public int places(EnrolmentRole role, PersonId person) {
    Candidate candidate = side(sides, role).get(person);
    return candidate == null ? 0 : candidate.places();
  }

  /** What is to be decided in a round over everybody. */
  public RoundInput round() {
    return RoundInput.of(on(EnrolmentRole.MENTEE), on(EnrolmentRole.MENTOR), facts.rules())
        .withForbidden(apart());
  }

  private Set<PersonPair> apart() {
    Set<PersonPair> both = new HashSet<>(facts.apart());
    facts.apart().forEach(pair -> both.add(new PersonPair(pair.mentor(), pair.mentee())));
    return both;
  }

  private static <T> Map<PersonId, T> side(
      Map<EnrolmentRole, Map<PersonId, T>> sides, EnrolmentRole role) {
    return sides.computeIfAbsent(role, missing -> new HashMap<>());
  }
}

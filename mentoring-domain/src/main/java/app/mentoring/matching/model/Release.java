package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalState;
import app.mentoring.programme.api.EnrolmentRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pairs of a round can still be offered. Between its end and its release somebody may have
 * left, filled their places or answered another proposal; such pairs are left out, the strongest
 * pairs kept first, so that nobody is promised more than they offered.
 */
public final class Release {

  private final Pool pool;
  private final Set<PersonPair> met = new HashSet<>();
  private final Map<PersonId, Integer> menteePlaces = new HashMap<>();
  private final Map<PersonId, Integer> mentorPlaces = new HashMap<>();

  public Release(Pool pool, PoolFacts facts) {
    this.pool = pool;
    met.addAll(facts.apart());
    facts.past().stream()
        .filter(past -> past.state() != ProposalState.WITHDRAWN)
        .filter(past -> past.state() != ProposalState.EXPIRED)
        .forEach(past -> met.add(past.pair()));
  }

  /** Those that can be offered, the highest score first, of equal ones by id. */
  public List<RoundPair> offerable(List<RoundPair> pairs) {
    List<RoundPair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        Comparator.comparing(RoundPair::score)
            .reversed()
            .thenComparing(pair -> pair.pair().mentee().value())
            .thenComparing(pair -> pair.pair().mentor().value()));
    return sorted.stream().filter(pair -> takes(pair.pair())).toList();
  }

  private boolean takes(PersonPair pair) {
    boolean room =
        left(menteePlaces, EnrolmentRole.MENTEE, pair.mentee()) > 0
            && left(mentorPlaces, EnrolmentRole.MENTOR, pair.mentor()) > 0;
    if (!room || met.contains(pair) || met.contains(turned(pair))) {
      return false;
    }
    menteePlaces.merge(pair.mentee(), -1, Integer::sum);
    mentorPlaces.merge(pair.mentor(), -1, Integer::sum);
    return true;
  }

  private static PersonPair turned(PersonPair pair) {
    return new PersonPair(pair.mentor(), pair.mentee());
  }

  private int left(Map<PersonId, Integer> places, EnrolmentRole side, PersonId person) {
    return places.computeIfAbsent(person, id -> pool.places(side, id));
  }
}

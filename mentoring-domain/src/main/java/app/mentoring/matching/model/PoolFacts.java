package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.model.scoring.RoundRules;
import app.mentoring.people.api.MatchProfile;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is known of a programme when pairs are to be found.
 *
 * @param enrolments everybody who takes part now
 * @param profiles of all of them; who has none is left out
 * @param load open relationships of each person, by side
 * @param past every proposal of the programme so far
 * @param apart pairs that a coordinator keeps apart, in whichever direction
 */
public record PoolFacts(
    RoundRules rules,
    List<EnrolmentSummary> enrolments,
    Map<PersonId, MatchProfile> profiles,
    Map<EnrolmentRole, Map<PersonId, Integer>> load,
    List<PastProposal> past,
    Set<PersonPair> apart) {

  public PoolFacts {
    enrolments = List.copyOf(enrolments);
    profiles = Map.copyOf(profiles);
    load = Map.copyOf(load);
    past = List.copyOf(past);
    apart = Set.copyOf(apart);
  }
}

package app.mentoring.matching.application;

import static java.util.stream.Collectors.toSet;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MentorLoad;
import app.mentoring.matching.model.KeptApart;
import app.mentoring.matching.model.MatchProposals;
import app.mentoring.matching.model.MatchRounds;
import app.mentoring.matching.model.PoolFacts;
import app.mentoring.matching.model.scoring.RoundRules;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeDirectory;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what matching must know of a programme, in the same few statements for any size. */
@Dependent
public class PoolReader {

  @Inject private ProgrammeDirectory programmes;
  @Inject private PeopleDirectory people;
  @Inject private MentorLoad load;
  @Inject private MatchProposals proposals;
  @Inject private MatchRounds rounds;
  @Inject private Clock clock;

  PoolFacts facts(ProgrammeId programme) {
    List<EnrolmentSummary> enrolments = programmes.enrolments(programme);
    Map<EnrolmentRole, Map<PersonId, Integer>> loads = new EnumMap<>(EnrolmentRole.class);
    for (EnrolmentRole role : EnrolmentRole.values()) {
      loads.put(role, load.openRelationships(programme, role));
    }
    return new PoolFacts(
        RoundRules.of(programmes.programme(programme), clock.instant()),
        enrolments,
        people.profiles(enrolments.stream().map(EnrolmentSummary::person).distinct().toList()),
        loads,
        proposals.history(programme),
        rounds.keptApart(programme).stream().map(KeptApart::pair).collect(toSet()));
  }
}

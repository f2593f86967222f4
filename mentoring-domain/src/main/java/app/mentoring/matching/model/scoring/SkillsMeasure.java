package app.mentoring.matching.model.scoring;

import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.programme.api.ProgrammeType;
import java.util.List;
import java.util.Set;

/**
 * What one wants to learn and the other offers: full with {@value #ENOUGH} skills or all that are
 * wanted, so that a long list of wishes costs nobody a match. Among peers the mean of both
 * directions.
 */
final class SkillsMeasure implements Measure {
  private static final int ENOUGH = 3;

  private final boolean bothWays;

  SkillsMeasure(ProgrammeType type) {
    this.bothWays = type == ProgrammeType.PEER;
  }

  @Override
  public int value(Subject mentee, Subject mentor) {
    int forMentee = met(mentee.profile().skillsWanted(), mentor.profile().skillsOffered());
    if (!bothWays) {
      return forMentee;
    }
    int forMentor = met(mentor.profile().skillsWanted(), mentee.profile().skillsOffered());
    return Measure.meanOfKnown(forMentee, forMentor);
  }

  private static int met(Set<String> wanted, Set<String> offered) {
    if (wanted.isEmpty() || offered.isEmpty()) {
      return UNKNOWN;
    }
    int enough = Math.min(ENOUGH, wanted.size());
    return FULL * Math.min(enough, Measure.countShared(wanted, offered)) / enough;
  }

  @Override
  public List<MatchFact> facts(Subject mentee, Subject mentor) {
    List<MatchFact> forMentee =
        Measure.shared(
            FactKind.SKILLS_FOR_MENTEE,
            mentee.profile().skillsWanted(),
            mentor.profile().skillsOffered());
    if (!bothWays) {
      return forMentee;
    }
    return Measure.joined(
        forMentee,
        Measure.shared(
            FactKind.SKILLS_FOR_MENTOR,
            mentor.profile().skillsWanted(),
            mentee.profile().skillsOffered()));
  }
}

package app.mentoring.matching.api;

import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import java.util.Map;

/**
 * Asked for by matching, answered by whoever knows the relationships: how many open ones people
 * already carry in a programme, so that a round fills only what is left.
 */
public interface MentorLoad {

  /** People without any are left out. */
  Map<PersonId, Integer> openRelationships(ProgrammeId programme, EnrolmentRole role);
}

package app.mentoring.matching.api;

import app.mentoring.kernel.PersonId;
import java.util.List;

/** What later contexts may ask about proposals, inside their transaction. */
public interface ProposalDirectory {

  /** The open proposals of a person that have not run out, the latest first, in one statement. */
  List<ProposalSummary> openOf(PersonId person);
}

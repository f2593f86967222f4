package app.mentoring.matching.api;

import app.mentoring.kernel.PersonId;
import java.util.List;

/** What later contexts may ask about proposals. */
public interface ProposalDirectory {

  /** Proposals that wait for this person's answer, the oldest first, in one statement. */
  List<AwaitedProposal> awaiting(PersonId person);
}

package app.mentoring.matching.api;

import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.EnrolmentRole;
import java.time.Instant;

/**
 * A proposal that still waits for this person's answer.
 *
 * @param role the part that the asked person would have
 * @param since when it was released to both
 */
public record AwaitedProposal(ProposalId id, PersonId other, EnrolmentRole role, Instant since) {}

package app.mentoring.matching.api;

import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import java.time.Instant;

/**
 * A proposal as one of its two people may know it.
 *
 * @param side on which side the reader would be
 * @param other the person on the other side
 * @param answered whether the reader has said yes already
 */
public record ProposalSummary(
    ProposalId id,
    ProgrammeId programme,
    EnrolmentRole side,
    PersonId other,
    boolean answered,
    Instant releasedAt,
    Instant expiresAt) {}

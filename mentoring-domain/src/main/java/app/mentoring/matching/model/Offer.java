package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.RoundId;
import app.mentoring.programme.api.ProgrammeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is offered to whom, and by whom.
 *
 * @param round null when a coordinator made the pair by hand
 * @param reasons as {@link ReasonText} writes them
 */
public record Offer(
    ProposalId id,
    ProgrammeId programme,
    @Nullable RoundId round,
    PersonPair pair,
    int score,
    String reasons,
    PersonId by,
    Instant at) {}

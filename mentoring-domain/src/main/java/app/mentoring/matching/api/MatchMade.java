package app.mentoring.matching.api;

import app.mentoring.kernel.DomainEvent;
import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.ProgrammeId;
import java.time.Instant;

/** Both accepted a proposal; from here on they can talk and meet. */
public record MatchMade(
    ProposalId proposal, ProgrammeId programme, PersonId mentor, PersonId mentee, Instant at)
    implements DomainEvent {}

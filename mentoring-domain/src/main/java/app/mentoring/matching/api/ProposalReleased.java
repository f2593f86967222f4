package app.mentoring.matching.api;

import app.mentoring.kernel.DomainEvent;
import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.ProgrammeId;

/** A proposal became visible to both sides and awaits their answers. */
public record ProposalReleased(
    ProposalId proposal, ProgrammeId programme, PersonId mentor, PersonId mentee)
    implements DomainEvent {}

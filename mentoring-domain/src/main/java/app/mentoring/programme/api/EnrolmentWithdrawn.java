package app.mentoring.programme.api;

import app.mentoring.kernel.DomainEvent;
import app.mentoring.kernel.PersonId;

/** Somebody gave up a place in a programme; relationships that began stay as they are. */
public record EnrolmentWithdrawn(ProgrammeId programme, PersonId person, EnrolmentRole role)
    implements DomainEvent {}

package app.mentoring.agreement.api;

import app.mentoring.kernel.DomainEvent;
import app.mentoring.kernel.PersonId;
import java.time.Instant;

/** One of the two ended the relationship, without having to say why; its reviews are open now. */
public record RelationshipEnding(
    RelationshipId relationship, PersonId mentor, PersonId mentee, PersonId by, Instant at)
    implements DomainEvent {}

package app.mentoring.agreement.api;

import app.mentoring.kernel.DomainEvent;
import app.mentoring.kernel.PersonId;
import java.time.Instant;

/** Both agreed to a version of their letter. */
public record LetterAgreed(
    RelationshipId relationship, PersonId mentor, PersonId mentee, int version, Instant at)
    implements DomainEvent {}

package app.mentoring.agreement.api;

import app.mentoring.kernel.DomainEvent;
import app.mentoring.kernel.PersonId;

/** One of the two would like another word in the letter, and the other may answer. */
public record WordSuggested(RelationshipId relationship, PersonId by, PersonId to)
    implements DomainEvent {}

package app.mentoring.organization.api;

import app.mentoring.kernel.DomainEvent;
import app.mentoring.kernel.PersonId;

/** Somebody was invited by mail; from now on the product may write to them. */
public record AccountInvited(PersonId person) implements DomainEvent {}

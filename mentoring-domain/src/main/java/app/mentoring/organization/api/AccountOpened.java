package app.mentoring.organization.api;

import app.mentoring.kernel.DomainEvent;
import app.mentoring.kernel.PersonId;
import java.time.ZoneId;

/**
 * An account came into being inside this context (the first administrator at set-up), and whoever
 * keeps profiles must make one. Accounts opened through {@link AccountRegister} do not tell it.
 */
public record AccountOpened(
    PersonId person, String name, String email, String language, ZoneId zone)
    implements DomainEvent {}

package app.mentoring.matching.application;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.matching.api.RoundId;

/** A round waits to be worked out; told inside this context, when it is stored for good. */
public record RoundQueued(OrganizationId organization, RoundId round) {}

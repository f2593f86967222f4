package app.mentoring.agreement.application;

import app.mentoring.agreement.api.RelationshipId;

/**
 * Writes to the other.
 *
 * @param token of the form; the same token sends nothing twice
 * @param text as it was typed
 */
public record SendMessage(RelationshipId relationship, String token, String text) {}

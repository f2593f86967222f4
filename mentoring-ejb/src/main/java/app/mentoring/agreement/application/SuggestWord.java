package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.RelationshipId;

/**
 * Somebody wants a clause to say something else.
 *
 * @param revision of the letter as it was seen
 * @param value as it is edited; empty words mean the product's wording
 * @param reason one line, or empty
 */
public record SuggestWord(
    RelationshipId relationship, int revision, Clause clause, String value, String reason) {}

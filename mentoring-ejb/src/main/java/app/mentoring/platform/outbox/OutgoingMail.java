package app.mentoring.platform.outbox;

import java.time.Instant;

/**
 * A mail that one node claimed and now tries to deliver.
 *
 * @param id the row
 * @param messageId in angle brackets; the same at every attempt, so that receivers drop a second
 *     copy
 * @param createdAt when it was written; its Date
 * @param attempts including this one
 * @param until end of the claim; also proves whose claim it is
 */
public record OutgoingMail(
    String id, String messageId, Instant createdAt, Mail mail, int attempts, Instant until) {}

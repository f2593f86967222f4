/**
 * What every service needs and no context owns: clock and ids, the caller, records of the caller's
 * organization, sealing, texts, migration, outbox and jobs.
 */
@NullMarked
package app.mentoring.platform;

import org.jspecify.annotations.NullMarked;

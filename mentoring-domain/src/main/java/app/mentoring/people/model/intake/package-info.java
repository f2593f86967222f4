/**
 * Bringing people in from a sheet that somebody else made: what its columns become, what is never
 * taken from it, and which of its lines will do.
 */
@NullMarked
package app.mentoring.people.model.intake;

import org.jspecify.annotations.NullMarked;

/**
 * The few words that every context speaks: periods, decisions and refusals, sealed text, and the
 * superclass of everything an organization owns. It knows no context.
 */
@NullMarked
package app.mentoring.kernel;

import org.jspecify.annotations.NullMarked;

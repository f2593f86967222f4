/** What leaves, leaves once, and nothing is lost. */
@NullMarked
package app.mentoring.platform.outbox;

import org.jspecify.annotations.NullMarked;

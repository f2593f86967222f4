/** Whatever leaves the system: written in the transaction that caused it, relayed afterwards. */
@NullMarked
package app.mentoring.platform.outbox;

import org.jspecify.annotations.NullMarked;

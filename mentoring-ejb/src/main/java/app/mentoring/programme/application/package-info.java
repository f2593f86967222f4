/** Use cases of programmes: planning, running, taking part, and what a sponsor may read. */
@NullMarked
package app.mentoring.programme.application;

import org.jspecify.annotations.NullMarked;

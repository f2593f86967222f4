/** Today: what waits for a person, the next meeting, the relationships. Reads only. */
@NullMarked
package app.mentoring.home.application;

import org.jspecify.annotations.NullMarked;

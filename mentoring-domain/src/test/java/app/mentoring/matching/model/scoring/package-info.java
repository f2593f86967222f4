/** Trials of rules, criteria and reasons, and the people they are tried on. */
@NullMarked
package app.mentoring.matching.model.scoring;

import org.jspecify.annotations.NullMarked;

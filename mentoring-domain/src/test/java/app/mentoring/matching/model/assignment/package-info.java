/** Proofs and trials of the solver. */
@NullMarked
package app.mentoring.matching.model.assignment;

import org.jspecify.annotations.NullMarked;

/** Programmes, who runs them, who takes part, and the rules of both. */
@NullMarked
package app.mentoring.programme.model;

import org.jspecify.annotations.NullMarked;

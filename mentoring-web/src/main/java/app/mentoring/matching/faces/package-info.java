/** Pages of matching: rounds, proposals, pairs by hand. */
@NullMarked
package app.mentoring.matching.faces;

import org.jspecify.annotations.NullMarked;

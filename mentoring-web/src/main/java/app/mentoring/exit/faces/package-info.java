/** The page of looking back. */
@NullMarked
package app.mentoring.exit.faces;

import org.jspecify.annotations.NullMarked;

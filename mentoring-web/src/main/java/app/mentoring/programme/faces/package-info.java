/** The pages of programmes: finding one, planning one, running one, taking part. */
@NullMarked
package app.mentoring.programme.faces;

import org.jspecify.annotations.NullMarked;

/** The first page. */
@NullMarked
package app.mentoring.home.faces;

import org.jspecify.annotations.NullMarked;

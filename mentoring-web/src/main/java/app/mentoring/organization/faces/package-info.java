/** The pages of coming in. */
@NullMarked
package app.mentoring.organization.faces;

import org.jspecify.annotations.NullMarked;

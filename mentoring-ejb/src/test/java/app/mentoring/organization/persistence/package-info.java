/** Tests of coming in. */
@NullMarked
package app.mentoring.organization.persistence;

import org.jspecify.annotations.NullMarked;

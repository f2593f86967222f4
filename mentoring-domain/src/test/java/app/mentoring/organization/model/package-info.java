/** Tests of the rules of coming in. */
@NullMarked
package app.mentoring.organization.model;

import org.jspecify.annotations.NullMarked;

/** Tests of coming in. */
@NullMarked
package app.mentoring.organization.application;

import org.jspecify.annotations.NullMarked;

/** Organizations, their accounts, grants and tokens. */
@NullMarked
package app.mentoring.organization.model;

import org.jspecify.annotations.NullMarked;

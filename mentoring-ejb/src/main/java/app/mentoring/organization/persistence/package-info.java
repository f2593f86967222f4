/** Organizations and accounts in the database. */
@NullMarked
package app.mentoring.organization.persistence;

import org.jspecify.annotations.NullMarked;

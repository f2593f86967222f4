/** Relationships, letters and talk in the database. */
@NullMarked
package app.mentoring.agreement.persistence;

import org.jspecify.annotations.NullMarked;

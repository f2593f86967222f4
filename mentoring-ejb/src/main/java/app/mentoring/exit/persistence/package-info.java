/** Exit reviews in the database. */
@NullMarked
package app.mentoring.exit.persistence;

import org.jspecify.annotations.NullMarked;

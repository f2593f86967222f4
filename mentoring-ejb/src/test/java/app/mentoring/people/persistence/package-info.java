/** Tests of persons in the database. */
@NullMarked
package app.mentoring.people.persistence;

import org.jspecify.annotations.NullMarked;

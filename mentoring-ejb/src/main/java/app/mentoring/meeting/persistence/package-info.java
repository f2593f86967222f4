/** Meetings and what is written about them in the database. */
@NullMarked
package app.mentoring.meeting.persistence;

import org.jspecify.annotations.NullMarked;

/** Meetings on both databases. */
@NullMarked
package app.mentoring.meeting.persistence;

import org.jspecify.annotations.NullMarked;

/** Meetings and the rules of booking, moving and reporting them; free times of two people. */
@NullMarked
package app.mentoring.meeting.model;

import org.jspecify.annotations.NullMarked;

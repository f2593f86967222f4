/** The pages of meeting: the calendar, finding a time, one meeting. */
@NullMarked
package app.mentoring.meeting.faces;

import org.jspecify.annotations.NullMarked;

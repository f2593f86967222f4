/** The rules of meeting, without a server. */
@NullMarked
package app.mentoring.meeting.model;

import org.jspecify.annotations.NullMarked;

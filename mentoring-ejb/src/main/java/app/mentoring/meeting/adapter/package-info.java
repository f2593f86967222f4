/** What calendars and mailboxes are told about meetings. */
@NullMarked
package app.mentoring.meeting.adapter;

import org.jspecify.annotations.NullMarked;

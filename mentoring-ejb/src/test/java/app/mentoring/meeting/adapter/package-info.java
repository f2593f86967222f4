/** Calendar messages, read back by a library that had no part in writing them. */
@NullMarked
package app.mentoring.meeting.adapter;

import org.jspecify.annotations.NullMarked;

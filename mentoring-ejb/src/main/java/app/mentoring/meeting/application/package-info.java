/** Booking, moving, cancelling and reporting meetings, and what a pair writes about them. */
@NullMarked
package app.mentoring.meeting.application;

import org.jspecify.annotations.NullMarked;

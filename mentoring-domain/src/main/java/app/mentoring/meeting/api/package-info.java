@NullMarked
@BoundedContext(
    mayUse = {"organization", "people", "programme", "agreement"},
    decides =
        "When a pair meets: slots, bookings, attendance, agenda, and what calendars are told.")
package app.mentoring.meeting.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;

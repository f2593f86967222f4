/** Notices in the database. */
@NullMarked
package app.mentoring.notification.persistence;

import org.jspecify.annotations.NullMarked;

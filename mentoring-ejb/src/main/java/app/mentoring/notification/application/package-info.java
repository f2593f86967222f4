/** Noting what people might be told, and telling them, seldom. */
@NullMarked
package app.mentoring.notification.application;

import org.jspecify.annotations.NullMarked;

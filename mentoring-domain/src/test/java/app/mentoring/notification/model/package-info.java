/** Who is told what, and how seldom. */
@NullMarked
package app.mentoring.notification.model;

import org.jspecify.annotations.NullMarked;

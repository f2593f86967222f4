/** Which notice goes out by mail, and which is spared. */
@NullMarked
package app.mentoring.notification.model;

import org.jspecify.annotations.NullMarked;

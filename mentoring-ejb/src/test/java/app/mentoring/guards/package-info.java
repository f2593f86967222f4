/** What the build watches over, each guard with a planted breach that shows that it can fail. */
@NullMarked
package app.mentoring.guards;

import org.jspecify.annotations.NullMarked;

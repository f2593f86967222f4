/** What the build watches over in all jars; each guard meets a planted breach and must find it. */
@NullMarked
package app.mentoring.guards;

import org.jspecify.annotations.NullMarked;

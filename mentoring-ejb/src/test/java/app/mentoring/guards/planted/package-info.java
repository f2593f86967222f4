/** Breaches that the guards must find. Never shipped. */
@NullMarked
package app.mentoring.guards.planted;

import org.jspecify.annotations.NullMarked;

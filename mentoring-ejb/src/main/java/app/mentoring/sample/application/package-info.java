/** Makes the invented organizations of a trial run, once, and tells who may log in. */
@NullMarked
package app.mentoring.sample.application;

import org.jspecify.annotations.NullMarked;

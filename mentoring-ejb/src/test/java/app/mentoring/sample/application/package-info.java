/** Tests of the sample. */
@NullMarked
package app.mentoring.sample.application;

import org.jspecify.annotations.NullMarked;

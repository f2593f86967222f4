/** Trials of whole match rounds. */
@NullMarked
package app.mentoring.matching.model;

import org.jspecify.annotations.NullMarked;

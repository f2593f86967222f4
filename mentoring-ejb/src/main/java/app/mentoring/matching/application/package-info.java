/** Use cases of matching: rounds in the background, release, proposals and their answers. */
@NullMarked
package app.mentoring.matching.application;

import org.jspecify.annotations.NullMarked;

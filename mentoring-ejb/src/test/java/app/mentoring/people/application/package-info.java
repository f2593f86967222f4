/** Tests of profiles and imports. */
@NullMarked
package app.mentoring.people.application;

import org.jspecify.annotations.NullMarked;

/** The pages on people: one's own profile, another's, and bringing people in. */
@NullMarked
package app.mentoring.people.faces;

import org.jspecify.annotations.NullMarked;

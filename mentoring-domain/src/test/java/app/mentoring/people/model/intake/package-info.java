/** Tests of the rules on people. */
@NullMarked
package app.mentoring.people.model.intake;

import org.jspecify.annotations.NullMarked;

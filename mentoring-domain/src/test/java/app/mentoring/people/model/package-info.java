/** Tests of the rules on people. */
@NullMarked
package app.mentoring.people.model;

import org.jspecify.annotations.NullMarked;

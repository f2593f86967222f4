/** Persons and their profiles, and the rules on them. */
@NullMarked
package app.mentoring.people.model;

import org.jspecify.annotations.NullMarked;

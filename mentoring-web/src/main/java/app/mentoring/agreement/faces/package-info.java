/** The pages of a relationship: its overview, its letter, its notes. */
@NullMarked
package app.mentoring.agreement.faces;

import org.jspecify.annotations.NullMarked;

/** The exit review of one person on one relationship. */
@NullMarked
package app.mentoring.exit.model;

import org.jspecify.annotations.NullMarked;

/**
 * Choosing pairs: maximum-weight matching where a mentor has several places and a mentee may want
 * several mentors. Knows ids and whole numbers only, nothing of people.
 */
@NullMarked
package app.mentoring.matching.model.assignment;

import org.jspecify.annotations.NullMarked;

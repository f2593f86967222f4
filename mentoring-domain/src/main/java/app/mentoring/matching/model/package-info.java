/**
 * Matching: from the people of a round to proposals, each with its reasons.
 *
 * <p>{@code scoring} says who may meet and how well two people suit, {@code assignment} chooses the
 * pairs, {@link app.mentoring.matching.model.MatchEngine} joins the two.
 */
@NullMarked
package app.mentoring.matching.model;

import org.jspecify.annotations.NullMarked;

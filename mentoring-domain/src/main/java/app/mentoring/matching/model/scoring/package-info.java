/**
 * Who may be paired, how well two people suit, and why: hard rules first, then criteria with
 * weights. Every answer is data, so that a page can say it in the reader's language and leave out
 * what the reader may not see.
 */
@NullMarked
package app.mentoring.matching.model.scoring;

import org.jspecify.annotations.NullMarked;

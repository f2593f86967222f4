package app.mentoring.exit.model;

import app.mentoring.kernel.SealedText;

/**
 * One answer of an exit review.
 *
 * @param isOpened whether its author lets the other read it
 */
public record Answer(SealedText text, boolean isOpened) {}

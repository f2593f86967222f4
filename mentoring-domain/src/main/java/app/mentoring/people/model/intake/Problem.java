package app.mentoring.people.model.intake;

import app.mentoring.kernel.Refusal;

/**
 * Why a line is held back.
 *
 * @param line of the file, from 1
 * @param column its name in the file; empty where the whole line is meant
 * @param value as it stands there
 */
public record Problem(int line, String column, String value, Refusal reason) {}

package app.mentoring.programme.application;

import app.mentoring.programme.api.EnrolmentRole;

/**
 * One side of a programme in figures.
 *
 * @param people who take part now
 * @param places relationships that they will carry in all
 */
public record SideFigures(EnrolmentRole role, long people, long places) {}

package app.mentoring.programme.application;

import app.mentoring.programme.api.ProgrammePlan;

/**
 * A programme as its form shows it.
 *
 * @param version to be handed back with the change, so that nobody overwrites somebody else's
 */
public record PlannedProgramme(ProgrammePlan plan, int version) {}

package app.mentoring.programme.api;

import app.mentoring.kernel.PersonId;

/**
 * A person's place in a programme.
 *
 * @param capacity relationships that the person will carry in this role at the same time, 1 to 20
 * @param hoursAMonth time that the person will give, 1 to 40
 */
public record EnrolmentSummary(
    PersonId person, ProgrammeId programme, EnrolmentRole role, int capacity, int hoursAMonth) {}

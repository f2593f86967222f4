package app.mentoring.programme.application;

import app.mentoring.programme.api.EnrolmentRole;

/**
 * Taking a place on one side.
 *
 * @param capacity relationships at the same time
 * @param hoursAMonth for all of them together
 */
public record TakePlace(EnrolmentRole role, int capacity, int hoursAMonth) {}

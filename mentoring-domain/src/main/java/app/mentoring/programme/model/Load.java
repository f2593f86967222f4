package app.mentoring.programme.model;

/**
 * What somebody is willing to carry in one role; not yet checked.
 *
 * @param capacity relationships at the same time
 * @param hoursAMonth for all of them together
 */
public record Load(int capacity, int hoursAMonth) {}

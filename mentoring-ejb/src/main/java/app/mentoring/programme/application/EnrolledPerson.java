package app.mentoring.programme.application;

import app.mentoring.people.api.PersonSummary;

/** Somebody who takes part, with what they will carry. */
public record EnrolledPerson(PersonSummary person, int capacity, int hoursAMonth) {}

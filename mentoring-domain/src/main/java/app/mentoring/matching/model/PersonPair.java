package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;

/** A mentee with a mentor. */
public record PersonPair(PersonId mentee, PersonId mentor) {}

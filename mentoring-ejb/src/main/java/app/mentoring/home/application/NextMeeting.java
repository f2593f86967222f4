package app.mentoring.home.application;

import app.mentoring.people.api.PersonSummary;
import java.io.Serializable;
import java.time.Instant;

/** The next meeting of a person, with whom. */
public record NextMeeting(String id, PersonSummary other, Instant start, Instant end)
    implements Serializable {}

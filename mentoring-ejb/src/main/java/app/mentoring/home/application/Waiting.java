package app.mentoring.home.application;

import app.mentoring.home.api.WaitingKind;
import app.mentoring.people.api.PersonSummary;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param id of what waits: proposal, meeting or relationship, by kind
 * @param other the person it is about
 * @param at since when, or when it was; null where no moment belongs to it
 * @param until the end of that moment, for a meeting
 */
public record Waiting(
    WaitingKind kind, String id, PersonSummary other, @Nullable Instant at, @Nullable Instant until)
    implements Serializable {}

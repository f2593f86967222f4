package app.mentoring.home.application;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.programme.api.EnrolmentRole;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A relationship on Today.
 *
 * @param role the reader's part in it
 * @param nextMeeting when the next one begins, or null
 */
public record RelationshipCard(
    String id,
    PersonSummary other,
    EnrolmentRole role,
    RelationshipPhase phase,
    @Nullable Instant nextMeeting)
    implements Serializable {}

package app.mentoring.exit.application;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.exit.api.Question;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.programme.api.EnrolmentRole;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of looking back as one of the two sees it.
 *
 * @param role the reader's own part
 * @param own the reader's answers; empty before they wrote
 * @param written whether the reader has written
 * @param theirs what the other opened; null as long as it is not yet to be shown
 * @param othersWritten whether the other has written
 */
public record LookBack(
    PersonSummary other,
    EnrolmentRole role,
    RelationshipPhase phase,
    Map<Question, GivenAnswer> own,
    boolean written,
    @Nullable Map<Question, GivenAnswer> theirs,
    boolean othersWritten) {}

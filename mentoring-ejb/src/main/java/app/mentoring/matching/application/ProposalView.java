package app.mentoring.matching.application;

import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as one of its two people reads it.
 *
 * @param side on which side the reader would be
 * @param reasons those that the reader may know
 * @param otherPoints the rest of the score
 * @param ownReason what the reader wrote when saying no, null for nothing
 * @param reasonShared whether the coordinator may read it
 */
public record ProposalView(
    ProposalId id,
    ProgrammeSummary programme,
    EnrolmentRole side,
    PersonSummary other,
    ProposalStanding standing,
    int score,
    List<MatchReason> reasons,
    int otherPoints,
    Instant expiresAt,
    @Nullable String ownReason,
    boolean reasonShared) {

  public ProposalView {
    reasons = List.copyOf(reasons);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(ownReason);
  }

  public boolean isAsked() {
    return standing == ProposalStanding.ASKED;
  }

  public boolean isReaderMentor() {
    return side == EnrolmentRole.MENTOR;
  }
}

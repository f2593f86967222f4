package app.mentoring.agreement.application;

import app.mentoring.agreement.api.LetterTurn;
import app.mentoring.agreement.api.NextStep;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.programme.api.EnrolmentRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as one of its two people sees it.
 *
 * @param side what the reader is in it
 * @param openWords words of the letter that wait for somebody's answer
 * @param purpose of the agreed letter, or null while it has none in own words
 * @param sealed whether what was written cannot be opened now, because the key file is away
 * @param messages the oldest first
 * @param earlier id to ask for the messages before these with, or null when there are none
 */
public record RelationshipPage(
    RelationshipId id,
    EnrolmentRole side,
    PersonSummary mentor,
    PersonSummary mentee,
    RelationshipPhase phase,
    Dates dates,
    LetterTurn turn,
    int openWords,
    NextStep next,
    boolean halfOver,
    @Nullable String purpose,
    boolean sealed,
    List<MessageView> messages,
    @Nullable String earlier) {

  /** When things happened, null for not yet; and the days that hold. */
  public record Dates(
      Instant matchedAt,
      @Nullable Instant firstMetAt,
      @Nullable Instant agreedAt,
      @Nullable Instant endingAt,
      @Nullable Instant closedAt,
      LocalDate start,
      LocalDate review,
      LocalDate end) {}

  public PersonSummary me() {
    return side == EnrolmentRole.MENTOR ? mentor : mentee;
  }

  public PersonSummary partner() {
    return side == EnrolmentRole.MENTOR ? mentee : mentor;
  }

  /** Whether either may still end it. */
  public boolean canEnd() {
    return phase == RelationshipPhase.MATCHED || phase == RelationshipPhase.AGREED;
  }

  /** Whether messages may still be written. */
  public boolean canWrite() {
    return phase != RelationshipPhase.CLOSED && !sealed;
  }
}

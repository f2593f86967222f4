package app.mentoring.matching.model;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.ProposalReleased;
import app.mentoring.matching.api.ProposalState;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A match offered to two people. Either answers in their own time, and neither learns how the other
 * answered unless both said yes: then it is a match, once. One no closes it for both; a coordinator
 * may take it back; after 14 days it runs out. What is closed stays closed. Two people have at most
 * one open proposal in a programme, which the database itself holds.
 */
@Entity
@Table(name = "match_proposal")
@NamedQuery(
    name = "Proposal.byId",
    query = "select p from Proposal p where p.organization = :organization and p.id = :id")
@NamedQuery(
    name = "Proposal.openOfPerson",
    query =
        "select p from Proposal p where p.organization = :organization"
            + " and p.state = app.mentoring.matching.api.ProposalState.OPEN"
            + " and (p.mentor = :person or p.mentee = :person) order by p.releasedAt desc, p.id")
@NamedQuery(
    name = "Proposal.ranOut",
    query =
        "select p from Proposal p where p.organization = :organization"
            + " and p.state = app.mentoring.matching.api.ProposalState.OPEN"
            + " and p.expiresAt <= :now order by p.id")
@NamedQuery(
    name = "Proposal.history",
    query =
        "select new app.mentoring.matching.model.PastProposal(p.mentee, p.mentor, p.state,"
            + " p.releasedAt) from Proposal p where p.organization = :organization"
            + " and p.programme = :programme order by p.releasedAt, p.id")
public class Proposal extends Owned {

  /** How long two people have to answer. */
  public static final Duration TIME_TO_ANSWER = Duration.ofDays(14);

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "programme_id", nullable = false)
  private String programme;

  @Column(name = "round_id")
  private @Nullable String round;

  @Column(name = "mentor_id", nullable = false)
  private String mentor;

  @Column(name = "mentee_id", nullable = false)
  private String mentee;

  @Column(name = "score", nullable = false)
  private int score;

  @Column(name = "reasons", nullable = false)
  private String reasons;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private ProposalState state;

  @Column(name = "open_pair")
  private @Nullable String openPair;

  @Column(name = "mentor_yes_at")
  private @Nullable Instant mentorYesAt;

  @Column(name = "mentee_yes_at")
  private @Nullable Instant menteeYesAt;

  @Column(name = "declined_by")
  private @Nullable String declinedBy;

  @Column(name = "decline_reason")
  private @Nullable SealedText declineReason;

  @Column(name = "reason_shared", nullable = false)
  private boolean reasonShared;

  @Column(name = "offered_by", nullable = false)
  private String offeredBy;

  @Column(name = "released_at", nullable = false)
  private Instant releasedAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  protected Proposal() {}

  /**
   * Offers a match to two people.
   *
   * @throws IllegalArgumentException when they are one person
   */
  public static Proposal offer(Offer offer) {
    if (offer.pair().mentor().equals(offer.pair().mentee())) {
      throw new IllegalArgumentException("nobody is their own mentor");
    }
    Proposal proposal = new Proposal();
    proposal.id = offer.id().value();
    proposal.programme = offer.programme().value();
    proposal.round = offer.round() == null ? null : offer.round().value();
    proposal.mentor = offer.pair().mentor().value();
    proposal.mentee = offer.pair().mentee().value();
    proposal.score = offer.score();
    proposal.reasons = offer.reasons();
    proposal.state = ProposalState.OPEN;
    proposal.openPair = proposal.mentee + "/" + proposal.mentor;
    proposal.offeredBy = offer.by().value();
    proposal.releasedAt = offer.at();
    proposal.expiresAt = offer.at().plus(TIME_TO_ANSWER);
    return proposal;
  }

  /** That it became visible. */
  public ProposalReleased released() {
    return new ProposalReleased(id(), programme(), mentor(), mentee());
  }

  /**
   * One of the two says yes.
   *
   * @return the match, when the other had said yes before
   * @throws NotFound for everybody but the two
   * @throws app.mentoring.kernel.RuleViolation when it can no longer be answered
   */
  public Optional<MatchMade> accept(PersonId person, Instant now) {
    EnrolmentRole side = requireSide(person, now);
    if (side == EnrolmentRole.MENTOR) {
      mentorYesAt = now;
    } else {
      menteeYesAt = now;
    }
    if (mentorYesAt == null || menteeYesAt == null) {
      return Optional.empty();
    }
    end(ProposalState.ACCEPTED, now);
    return Optional.of(new MatchMade(id(), programme(), mentor(), mentee(), now));
  }

  /**
   * One of the two says no, which closes it for both.
   *
   * @param reason sealed by its author, null for none
   * @param shared whether the coordinator may read the reason
   * @throws NotFound for everybody but the two
   * @throws app.mentoring.kernel.RuleViolation when it can no longer be answered
   */
  public void decline(PersonId person, @Nullable SealedText reason, boolean shared, Instant now) {
    requireSide(person, now);
    declinedBy = person.value();
    declineReason = reason;
    reasonShared = reason != null && shared;
    end(ProposalState.DECLINED, now);
  }

  private EnrolmentRole requireSide(PersonId person, Instant now) {
    EnrolmentRole side = sideOf(person);
    ProposalPolicy.mayAnswer(state, hasAnswered(person), !now.isBefore(expiresAt)).orThrow();
    return side;
  }

  /**
   * A coordinator takes it back, or one of the two left the programme.
   *
   * @throws app.mentoring.kernel.RuleViolation when it is no longer open
   */
  public void withdraw(Instant now) {
    ProposalPolicy.mayWithdraw(state).orThrow();
    end(ProposalState.WITHDRAWN, now);
  }

  /** Nobody answered in time; nothing happens before that or when it is closed. */
  public void expire(Instant now) {
    if (state == ProposalState.OPEN && !now.isBefore(expiresAt)) {
      end(ProposalState.EXPIRED, now);
    }
  }

  private void end(ProposalState how, Instant now) {
    state = how;
    openPair = null;
    closedAt = now;
  }

  /**
   * On which side a person would be.
   *
   * @throws NotFound for everybody but the two
   */
  public EnrolmentRole sideOf(PersonId person) {
    if (person.value().equals(mentor)) {
      return EnrolmentRole.MENTOR;
    }
    if (person.value().equals(mentee)) {
      return EnrolmentRole.MENTEE;
    }
    throw new NotFound();
  }

  /** Whether this person has said yes or no. */
  public boolean hasAnswered(PersonId person) {
    return hasAccepted(person) || person.value().equals(declinedBy);
  }

  /** Whether this person has said yes. */
  public boolean hasAccepted(PersonId person) {
    return (sideOf(person) == EnrolmentRole.MENTOR ? mentorYesAt : menteeYesAt) != null;
  }

  /** What the person who said no wrote about it, for its author. */
  public Optional<SealedText> reasonOf(PersonId person) {
    return person.value().equals(declinedBy)
        ? Optional.ofNullable(declineReason)
        : Optional.empty();
  }

  /** Who shared a reason with the coordinator; empty when nobody did. */
  public Optional<PersonId> sharedReasonBy() {
    return reasonShared ? Optional.ofNullable(declinedBy).map(PersonId::new) : Optional.empty();
  }

  public List<MatchReason> reasons() {
    return ReasonText.read(reasons);
  }

  public ProposalId id() {
    return new ProposalId(id);
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programme);
  }

  public PersonId mentor() {
    return new PersonId(mentor);
  }

  public PersonId mentee() {
    return new PersonId(mentee);
  }

  public ProposalState state() {
    return state;
  }

  public int score() {
    return score;
  }

  public Instant releasedAt() {
    return releasedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}

package app.mentoring.agreement.model;

import app.mentoring.agreement.api.AgreedTerms;
import app.mentoring.agreement.api.LetterAgreed;
import app.mentoring.agreement.api.RelationshipEnding;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bond of a mentor and a mentee. It begins when both accepted a proposal, once for each
 * proposal, on the programme's defaults. Both agreeing on a letter changes its terms; either may
 * end it at any time, and it is closed when both looked back, or when nobody wants to. It is never
 * deleted by ending.
 */
@Entity
@Table(name = "relationship")
@NamedQuery(
    name = "Relationship.byId",
    query = "select r from Relationship r where r.organization = :organization and r.id = :id")
@NamedQuery(
    name = "Relationship.ofPerson",
    query =
        "select r from Relationship r where r.organization = :organization"
            + " and (r.mentor = :person or r.mentee = :person)")
public class Relationship extends Owned {

  /**
   * Those that go on, those that are looked back on, those that are over; each the latest first.
   */
  public static final Comparator<Relationship> OPEN_FIRST =
      Comparator.comparing((Relationship pair) -> rank(pair.phase))
          .thenComparing(Relationship::matchedAt, Comparator.reverseOrder())
          .thenComparing(pair -> pair.id);

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "proposal_id", nullable = false)
  private String proposal;

  @Column(name = "programme_id", nullable = false)
  private String programme;

  @Column(name = "mentor_id", nullable = false)
  private String mentor;

  @Column(name = "mentee_id", nullable = false)
  private String mentee;

  @Enumerated(EnumType.STRING)
  @Column(name = "phase", nullable = false)
  private RelationshipPhase phase;

  @Column(name = "matched_at", nullable = false)
  private Instant matchedAt;

  @Column(name = "first_met_at")
  private @Nullable Instant firstMetAt;

  @Column(name = "agreed_at")
  private @Nullable Instant agreedAt;

  @Column(name = "ending_at")
  private @Nullable Instant endingAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "start_on", nullable = false)
  private LocalDate startOn;

  @Column(name = "review_on", nullable = false)
  private LocalDate reviewOn;

  @Column(name = "end_on", nullable = false)
  private LocalDate endOn;

  @Column(name = "rhythm_weeks", nullable = false)
  private int rhythmWeeks;

  @Column(name = "minutes", nullable = false)
  private int minutes;

  @Column(name = "notice_hours", nullable = false)
  private int noticeHours;

  @Column(name = "reply_days", nullable = false)
  private int replyDays;

  @Column(name = "agenda_hours", nullable = false)
  private int agendaHours;

  @Enumerated(EnumType.STRING)
  @Column(name = "booked_by", nullable = false)
  private EnrolmentRole bookedBy;

  protected Relationship() {}

  /**
   * Begins with a match.
   *
   * @param terms the programme's defaults, from the day of the match
   * @throws IllegalArgumentException when somebody is matched with themselves
   */
  public static Relationship begin(RelationshipId id, MatchMade match, Terms terms) {
    if (match.mentor().equals(match.mentee())) {
      throw new IllegalArgumentException("nobody is their own mentor");
    }
    Relationship relationship = new Relationship();
    relationship.id = id.value();
    relationship.proposal = match.proposal().value();
    relationship.programme = match.programme().value();
    relationship.mentor = match.mentor().value();
    relationship.mentee = match.mentee().value();
    relationship.phase = RelationshipPhase.MATCHED;
    relationship.matchedAt = match.at();
    relationship.take(terms);
    return relationship;
  }

  private static int rank(RelationshipPhase phase) {
    return switch (phase) {
      case MATCHED, AGREED -> 0;
      case CLOSING -> 1;
      case CLOSED -> 2;
    };
  }

  private void take(Terms terms) {
    startOn = terms.start();
    reviewOn = terms.review();
    endOn = terms.end();
    rhythmWeeks = terms.rhythmWeeks();
    minutes = terms.minutes();
    noticeHours = terms.noticeHours();
    replyDays = terms.replyDays();
    agendaHours = terms.agendaHours();
    bookedBy = terms.bookedBy();
  }

  /** They met; only the first time is kept. */
  public void met(Instant at) {
    if (firstMetAt == null) {
      firstMetAt = at;
    }
  }

  /**
   * Both agreed to a version of their letter: its terms hold from now on.
   *
   * @throws app.mentoring.kernel.RuleViolation when it is ending
   */
  public LetterAgreed agree(Terms terms, int number, Instant now) {
    LetterPolicy.mayWrite(phase).orThrow();
    phase = RelationshipPhase.AGREED;
    if (agreedAt == null) {
      agreedAt = now;
    }
    take(terms);
    return new LetterAgreed(id(), mentor(), mentee(), number, now);
  }

  /**
   * Ends it, for both.
   *
   * @throws NotFound when the person is neither of the two
   * @throws app.mentoring.kernel.RuleViolation when it is ending already
   */
  public RelationshipEnding end(PersonId by, Instant now) {
    requireMember(by);
    EndingPolicy.mayEnd(phase).orThrow();
    phase = RelationshipPhase.CLOSING;
    endingAt = now;
    endedBy = by.value();
    return new RelationshipEnding(id(), mentor(), mentee(), by, now);
  }

  /**
   * Closes it after the reviews.
   *
   * @throws app.mentoring.kernel.RuleViolation when it is not ending
   */
  public void close(Instant now) {
    EndingPolicy.mayClose(phase).orThrow();
    phase = RelationshipPhase.CLOSED;
    closedAt = now;
  }

  /**
   * Passes for the two people only.
   *
   * @throws NotFound for everybody else
   */
  public void requireMember(PersonId person) {
    if (!person.value().equals(mentor) && !person.value().equals(mentee)) {
      throw new NotFound();
    }
  }

  /** What later contexts may know of it. */
  public RelationshipView view() {
    return new RelationshipView(id(), programme(), mentor(), mentee(), phase, agreedTerms());
  }

  private AgreedTerms agreedTerms() {
    PersonId books = bookedBy == EnrolmentRole.MENTOR ? mentor() : mentee();
    return new AgreedTerms(
        startOn,
        endOn,
        rhythmWeeks,
        minutes,
        noticeHours,
        replyDays,
        agendaHours,
        books,
        agreedAt != null);
  }

  public Terms terms() {
    return new Terms(
        startOn,
        reviewOn,
        endOn,
        rhythmWeeks,
        minutes,
        noticeHours,
        replyDays,
        agendaHours,
        bookedBy);
  }

  /**
   * What this person is in it.
   *
   * @throws NotFound when the person is neither
   */
  public EnrolmentRole sideOf(PersonId person) {
    requireMember(person);
    return person.equals(mentor()) ? EnrolmentRole.MENTOR : EnrolmentRole.MENTEE;
  }

  /**
   * The other of the two.
   *
   * @throws NotFound when the person is neither
   */
  public PersonId partnerOf(PersonId person) {
    requireMember(person);
    return person.equals(mentor()) ? mentee() : mentor();
  }

  public RelationshipId id() {
    return new RelationshipId(id);
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

  public RelationshipPhase phase() {
    return phase;
  }

  public Instant matchedAt() {
    return matchedAt;
  }

  public Optional<Instant> firstMetAt() {
    return Optional.ofNullable(firstMetAt);
  }

  /** When the first letter was agreed. */
  public Optional<Instant> agreedAt() {
    return Optional.ofNullable(agreedAt);
  }

  public Optional<Instant> endingAt() {
    return Optional.ofNullable(endingAt);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }
}

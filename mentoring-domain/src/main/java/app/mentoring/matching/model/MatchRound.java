package app.mentoring.matching.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.api.RoundScope;
import app.mentoring.matching.api.RoundState;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run that proposes matches. A coordinator asks for it, the system works it out in the
 * background, and coordinators alone see the result until one of them releases it, once. An
 * organization has at most one round that waits or runs, which the database itself holds. Whoever
 * works it out shows signs of life; a round without any was left behind by a crash and is taken up
 * anew under the next run number, so that a straggler of the old run can store nothing.
 */
@Entity
@Table(name = "match_round")
@NamedQuery(
    name = "MatchRound.byId",
    query = "select r from MatchRound r where r.organization = :organization and r.id = :id")
@NamedQuery(
    name = "MatchRound.unfinished",
    query =
        "select r from MatchRound r where r.organization = :organization"
            + " and r.runningSlot is not null order by r.queuedAt, r.id")
@NamedQuery(
    name = "MatchRound.reach",
    query =
        "update MatchRound r set r.progress = :progress, r.beatAt = :now"
            + " where r.organization = :organization and r.id = :id and r.run = :run"
            + " and r.state = app.mentoring.matching.api.RoundState.RUNNING")
public class MatchRound extends Owned {

  /** Without a sign of life for so long, whoever worked on a round is gone. */
  public static final Duration SILENCE = Duration.ofMinutes(3);

  private static final String BUSY = "busy";

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "programme_id", nullable = false)
  private String programme;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private RoundState state;

  @Column(name = "running_slot")
  private @Nullable String runningSlot;

  @Column(name = "run", nullable = false)
  private int run;

  @Column(name = "progress", nullable = false)
  private int progress;

  @Column(name = "queued_by", nullable = false)
  private String queuedBy;

  @Column(name = "queued_at", nullable = false)
  private Instant queuedAt;

  @Column(name = "beat_at", nullable = false)
  private Instant beatAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Column(name = "released_by")
  private @Nullable String releasedBy;

  @Column(name = "released_at")
  private @Nullable Instant releasedAt;

  @Column(name = "mentees", nullable = false)
  private int mentees;

  @Column(name = "mentors", nullable = false)
  private int mentors;

  @Column(name = "served", nullable = false)
  private int served;

  @Column(name = "pairs", nullable = false)
  private int pairs;

  @Column(name = "total", nullable = false)
  private long total;

  @Column(name = "lowest", nullable = false)
  private int lowest;

  @Column(name = "admissible", nullable = false)
  private long admissible;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope")
  private @Nullable RoundScope scope;

  protected MatchRound() {}

  /** Asks for a round. */
  public static MatchRound queue(RoundId id, ProgrammeId programme, PersonId by, Instant now) {
    MatchRound round = new MatchRound();
    round.id = id.value();
    round.programme = programme.value();
    round.state = RoundState.QUEUED;
    round.runningSlot = BUSY;
    round.queuedBy = by.value();
    round.queuedAt = now;
    round.beatAt = now;
    return round;
  }

  /**
   * Takes up the work, when it waits for somebody or was left behind.
   *
   * @return the number of this run, or empty when there is nothing to do here
   */
  public Optional<Integer> begin(Instant now) {
    boolean leftBehind = state == RoundState.RUNNING && beatAt.plus(SILENCE).isBefore(now);
    if (state != RoundState.QUEUED && !leftBehind) {
      return Optional.empty();
    }
    state = RoundState.RUNNING;
    run++;
    progress = 0;
    beatAt = now;
    return Optional.of(run);
  }

  /** Whether this run still has a result to bring: not after a cancel or a newer run. */
  public boolean awaits(int number) {
    return state == RoundState.RUNNING && run == number;
  }

  /** Keeps the result of the run that works on it. */
  public void finish(RoundFigures figures, Instant now) {
    mentees = figures.mentees();
    mentors = figures.mentors();
    served = figures.served();
    pairs = figures.pairs();
    total = figures.total();
    lowest = figures.lowest();
    admissible = figures.admissible();
    scope = figures.scope();
    progress = 100;
    end(RoundState.DRAFT, now);
  }

  /** The run could not be brought to an end. */
  public void fail(Instant now) {
    end(RoundState.FAILED, now);
  }

  /**
   * Gives it up, before or after it was worked out.
   *
   * @throws app.mentoring.kernel.RuleViolation when it was released or given up already
   */
  public void cancel(Instant now) {
    RoundPolicy.mayCancel(state).orThrow();
    end(RoundState.CANCELLED, now);
  }

  private void end(RoundState how, Instant now) {
    state = how;
    runningSlot = null;
    finishedAt = now;
  }

  /**
   * Lets its pairs become proposals, once.
   *
   * @throws app.mentoring.kernel.RuleViolation when somebody did so already, or there is nothing
   */
  public void release(PersonId by, Instant now) {
    RoundPolicy.mayRelease(state).orThrow();
    state = RoundState.RELEASED;
    releasedBy = by.value();
    releasedAt = now;
  }

  public RoundId id() {
    return new RoundId(id);
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programme);
  }

  public RoundState state() {
    return state;
  }

  /** From 0 to 100. */
  public int progress() {
    return progress;
  }

  public Instant queuedAt() {
    return queuedAt;
  }

  /** The last sign of life. */
  public Instant beatAt() {
    return beatAt;
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  public Optional<Instant> releasedAt() {
    return Optional.ofNullable(releasedAt);
  }

  /** What was found; empty as long as nothing is. */
  public Optional<RoundFigures> figures() {
    return Optional.ofNullable(scope)
        .map(
            among ->
                new RoundFigures(
                    mentees, mentors, served, pairs, total, lowest, admissible, among));
  }
}

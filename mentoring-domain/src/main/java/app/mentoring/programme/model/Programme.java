package app.mentoring.programme.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.api.ProgrammeState;
import app.mentoring.programme.api.ProgrammeSummary;
import app.mentoring.programme.api.ProgrammeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The frame in which people mentor each other: what kind, from when to when, how many one person
 * may carry, and what holds between a pair until they agree on something else. It is planned in
 * secret, opened for enrolment and closed again; closing ends no relationship. A change of its
 * defaults reaches later pairs only.
 */
@Entity
@Table(name = "programme")
@NamedQuery(
    name = "Programme.byId",
    query = "select p from Programme p where p.organization = :organization and p.id = :id")
@NamedQuery(
    name = "Programme.byIds",
    query = "select p from Programme p where p.organization = :organization and p.id in :ids")
@NamedQuery(
    name = "Programme.openOn",
    query =
        "select p from Programme p where p.organization = :organization"
            + " and p.state = app.mentoring.programme.api.ProgrammeState.OPEN"
            + " and p.endOn >= :day order by p.startOn, p.id")
public class Programme extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "purpose", nullable = false)
  private String purpose;

  @Enumerated(EnumType.STRING)
  @Column(name = "type", nullable = false)
  private ProgrammeType type;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private ProgrammeState state;

  @Column(name = "start_on", nullable = false)
  private LocalDate startOn;

  @Column(name = "end_on", nullable = false)
  private LocalDate endOn;

  @Column(name = "most_mentees", nullable = false)
  private int mostMentees;

  @Column(name = "most_mentors", nullable = false)
  private int mostMentors;

  @Column(name = "max_zone_hours")
  private @Nullable Integer maxZoneHours;

  @Column(name = "weeks", nullable = false)
  private int weeks;

  @Column(name = "rhythm_weeks", nullable = false)
  private int rhythmWeeks;

  @Column(name = "minutes", nullable = false)
  private int minutes;

  @Column(name = "reply_days", nullable = false)
  private int replyDays;

  @Column(name = "notice_hours", nullable = false)
  private int noticeHours;

  @Column(name = "agenda_hours", nullable = false)
  private int agendaHours;

  @Enumerated(EnumType.STRING)
  @Column(name = "booked_by", nullable = false)
  private EnrolmentRole bookedBy;

  @Column(name = "left_out", nullable = false)
  private String leftOut;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  protected Programme() {}

  /**
   * A new draft.
   *
   * @throws RuleViolation with everything that is wrong with the plan
   */
  public static Programme plan(ProgrammeId id, ProgrammePlan plan, Instant now) {
    PlanPolicy.mayBe(plan).orThrow();
    Programme programme = new Programme();
    programme.id = id.value();
    programme.state = ProgrammeState.DRAFT;
    programme.createdAt = now;
    programme.take(plan);
    return programme;
  }

  /**
   * Changes it.
   *
   * @param seen the version that the coordinator had before their eyes
   * @throws RuleViolation when somebody else changed it meanwhile, or with everything that is wrong
   */
  public void change(ProgrammePlan plan, int seen) {
    if (seen != version()) {
      throw new RuleViolation(Refusal.of("programme.changed-meanwhile"));
    }
    PlanPolicy.mayBe(plan).orThrow();
    take(plan);
  }

  private void take(ProgrammePlan plan) {
    name = plan.name().strip();
    purpose = plan.purpose().strip();
    type = plan.type();
    startOn = Objects.requireNonNull(plan.start());
    endOn = Objects.requireNonNull(plan.end());
    mostMentees = plan.mostMentees();
    mostMentors = plan.mostMentors();
    maxZoneHours = plan.maxZoneHours();
    AgreementDefaults defaults = plan.defaults();
    weeks = defaults.weeks();
    rhythmWeeks = defaults.rhythmWeeks();
    minutes = defaults.minutes();
    replyDays = defaults.replyDays();
    noticeHours = defaults.noticeHours();
    agendaHours = defaults.agendaHours();
    bookedBy = defaults.bookedBy();
    leftOut = defaults.leftOut().strip();
  }

  /**
   * People may enrol from now on; opening it again changes nothing.
   *
   * @throws RuleViolation when it is over
   */
  public void open(LocalDate today) {
    EnrolmentPolicy.notOver(this, today).orThrow();
    state = ProgrammeState.OPEN;
  }

  /**
   * Nobody new from now on.
   *
   * @throws RuleViolation when it was never opened
   */
  public void close() {
    if (state == ProgrammeState.DRAFT) {
      throw new RuleViolation(Refusal.of("programme.never-opened"));
    }
    state = ProgrammeState.CLOSED;
  }

  /** How many relationships one person may carry in a role at most. */
  public int most(EnrolmentRole role) {
    return role == EnrolmentRole.MENTOR ? mostMentees : mostMentors;
  }

  public boolean isOver(LocalDate today) {
    return endOn.isBefore(today);
  }

  /** As a form shows it for a change. */
  public ProgrammePlan plan() {
    return new ProgrammePlan(
        name, purpose, type, startOn, endOn, mostMentees, mostMentors, maxZoneHours, defaults());
  }

  public AgreementDefaults defaults() {
    return new AgreementDefaults(
        weeks, rhythmWeeks, minutes, replyDays, noticeHours, agendaHours, bookedBy, leftOut);
  }

  public ProgrammeSummary summary() {
    return new ProgrammeSummary(id(), name, type, startOn, endOn, maxZoneHours, defaults());
  }

  public ProgrammeId id() {
    return new ProgrammeId(id);
  }

  public String name() {
    return name;
  }

  public ProgrammeType type() {
    return type;
  }

  public ProgrammeState state() {
    return state;
  }
}

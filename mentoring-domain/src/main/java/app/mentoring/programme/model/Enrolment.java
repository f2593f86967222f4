package app.mentoring.programme.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.EnrolmentWithdrawn;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's place on one side of a programme. There is at most one for each side, which the
 * database itself holds: whoever withdraws and comes back gets the same place again.
 */
@Entity
@Table(name = "enrolment")
@NamedQuery(
    name = "Enrolment.ofPerson",
    query =
        "select e from Enrolment e where e.organization = :organization"
            + " and e.programme = :programme and e.person = :person order by e.role")
@NamedQuery(
    name = "Enrolment.current",
    query =
        "select new app.mentoring.programme.model.EnrolmentRow("
            + "e.person, e.programme, e.role, e.capacity, e.hoursAMonth) from Enrolment e"
            + " where e.organization = :organization and e.programme = :programme"
            + " and e.withdrawnAt is null order by e.person, e.role")
@NamedQuery(
    name = "Enrolment.currentOfPerson",
    query =
        "select new app.mentoring.programme.model.EnrolmentRow("
            + "e.person, e.programme, e.role, e.capacity, e.hoursAMonth) from Enrolment e"
            + " where e.organization = :organization and e.person = :person"
            + " and e.withdrawnAt is null order by e.programme, e.role")
public class Enrolment extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "programme_id", nullable = false)
  private String programme;

  @Column(name = "person_id", nullable = false)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false)
  private EnrolmentRole role;

  @Column(name = "capacity", nullable = false)
  private int capacity;

  @Column(name = "hours_a_month", nullable = false)
  private int hoursAMonth;

  @Column(name = "enrolled_at", nullable = false)
  private Instant enrolledAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected Enrolment() {}

  /**
   * Takes a place.
   *
   * @throws RuleViolation when this is more or less than the programme lets a person carry
   */
  public static Enrolment take(
      String id, Programme programme, PersonId person, EnrolmentRole role, Load load, Instant now) {
    EnrolmentPolicy.mayCarry(programme, role, load).orThrow();
    Enrolment enrolment = new Enrolment();
    enrolment.id = id;
    enrolment.programme = programme.id().value();
    enrolment.person = person.value();
    enrolment.role = role;
    enrolment.carry(load);
    enrolment.enrolledAt = now;
    return enrolment;
  }

  /**
   * Comes back after withdrawing.
   *
   * @throws RuleViolation when the place was never given up, or the load will not do
   */
  public void takeAgain(Programme in, Load load, Instant now) {
    if (isCurrent()) {
      throw new RuleViolation(EnrolmentPolicy.enrolledAlready(role));
    }
    EnrolmentPolicy.mayCarry(in, role, load).orThrow();
    carry(load);
    enrolledAt = now;
    withdrawnAt = null;
  }

  /**
   * Carries more or less from now on; what has begun stays.
   *
   * @throws RuleViolation when the place was given up, or the load will not do
   */
  public void change(Programme in, Load load) {
    requireCurrent();
    EnrolmentPolicy.mayCarry(in, role, load).orThrow();
    carry(load);
  }

  private void carry(Load load) {
    capacity = load.capacity();
    hoursAMonth = load.hoursAMonth();
  }

  /**
   * Gives the place up.
   *
   * @throws RuleViolation when it was given up already
   */
  public EnrolmentWithdrawn withdraw(Instant now) {
    requireCurrent();
    withdrawnAt = now;
    return new EnrolmentWithdrawn(new ProgrammeId(programme), person(), role);
  }

  private void requireCurrent() {
    if (!isCurrent()) {
      throw new RuleViolation(Refusal.of("programme.not-enrolled"));
    }
  }

  public boolean isCurrent() {
    return withdrawnAt == null;
  }

  public EnrolmentSummary summary() {
    return new EnrolmentRow(person, programme, role, capacity, hoursAMonth).summary();
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public EnrolmentRole role() {
    return role;
  }
}

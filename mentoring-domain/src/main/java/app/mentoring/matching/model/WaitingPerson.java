package app.mentoring.matching.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.api.UnmatchedCause;
import app.mentoring.programme.api.EnrolmentRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody for whom a round found nobody, and how that comes; it stays as it was found. */
@Entity
@Table(name = "match_waiting")
public class WaitingPerson extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "round_id", nullable = false)
  private String round;

  @Column(name = "person_id", nullable = false)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false)
  private EnrolmentRole role;

  @Enumerated(EnumType.STRING)
  @Column(name = "cause", nullable = false)
  private UnmatchedCause cause;

  @Enumerated(EnumType.STRING)
  @Column(name = "main_rule")
  private @Nullable MatchRule mainRule;

  @Column(name = "people", nullable = false)
  private int people;

  protected WaitingPerson() {}

  /** Keeps what a round says of somebody in no pair. */
  public static WaitingPerson keep(String id, RoundId round, Unmatched found) {
    WaitingPerson waiting = new WaitingPerson();
    waiting.id = id;
    waiting.round = round.value();
    waiting.person = found.person().value();
    waiting.role = found.role();
    waiting.cause = found.cause();
    waiting.mainRule = found.mainRule();
    waiting.people = found.people();
    return waiting;
  }

  public Unmatched found() {
    return new Unmatched(new PersonId(person), role, cause, mainRule, people);
  }
}

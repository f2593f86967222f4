package app.mentoring.programme.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who runs one programme. Whoever plans it is the first; it has always at least one. */
@Entity
@Table(name = "programme_coordinator")
@NamedQuery(
    name = "ProgrammeCoordinator.ofProgramme",
    query =
        "select c from ProgrammeCoordinator c where c.organization = :organization"
            + " and c.programme = :programme order by c.since, c.id")
@NamedQuery(
    name = "ProgrammeCoordinator.runs",
    query =
        "select count(c) from ProgrammeCoordinator c where c.organization = :organization"
            + " and c.programme = :programme and c.person = :person")
public class ProgrammeCoordinator extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "programme_id", nullable = false)
  private String programme;

  @Column(name = "person_id", nullable = false)
  private String person;

  @Column(name = "since", nullable = false)
  private Instant since;

  protected ProgrammeCoordinator() {}

  /** Puts a person in charge. */
  public static ProgrammeCoordinator appoint(
      String id, ProgrammeId programme, PersonId person, Instant now) {
    ProgrammeCoordinator coordinator = new ProgrammeCoordinator();
    coordinator.id = id;
    coordinator.programme = programme.value();
    coordinator.person = person.value();
    coordinator.since = now;
    return coordinator;
  }

  public PersonId person() {
    return new PersonId(person);
  }
}

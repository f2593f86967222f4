package app.mentoring.matching.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Two people whom a coordinator keeps apart in a programme, whoever would mentor whom. No reason is
 * kept. It can be taken back; pairs that exist are not touched.
 */
@Entity
@Table(name = "kept_apart")
@NamedQuery(
    name = "KeptApart.ofProgramme",
    query =
        "select k from KeptApart k where k.organization = :organization"
            + " and k.programme = :programme order by k.since, k.id")
public class KeptApart extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "programme_id", nullable = false)
  private String programme;

  @Column(name = "first_id", nullable = false)
  private String first;

  @Column(name = "second_id", nullable = false)
  private String second;

  @Column(name = "since", nullable = false)
  private Instant since;

  protected KeptApart() {}

  /**
   * Keeps two people apart; the order in which they are named does not matter.
   *
   * @throws IllegalArgumentException when they are one person
   */
  public static KeptApart keep(
      String id, ProgrammeId programme, PersonId one, PersonId other, Instant now) {
    int order = one.value().compareTo(other.value());
    if (order == 0) {
      throw new IllegalArgumentException("nobody is kept apart from themselves");
    }
    KeptApart apart = new KeptApart();
    apart.id = id;
    apart.programme = programme.value();
    apart.first = order < 0 ? one.value() : other.value();
    apart.second = order < 0 ? other.value() : one.value();
    apart.since = now;
    return apart;
  }

  public boolean names(PersonId one, PersonId other) {
    return (first.equals(one.value()) && second.equals(other.value()))
        || (first.equals(other.value()) && second.equals(one.value()));
  }

  public String id() {
    return id;
  }

  public PersonPair pair() {
    return new PersonPair(new PersonId(first), new PersonId(second));
  }
}

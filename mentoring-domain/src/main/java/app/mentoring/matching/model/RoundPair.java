package app.mentoring.matching.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.RoundId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;

/** A pair that a round found, with its reasons; it stays as it was found. */
@Entity
@Table(name = "match_pair")
@NamedQuery(
    name = "RoundPair.ofRound",
    query =
        "select p from RoundPair p where p.organization = :organization and p.round = :round"
            + " order by p.score desc, p.id")
public class RoundPair extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "round_id", nullable = false)
  private String round;

  @Column(name = "mentee_id", nullable = false)
  private String mentee;

  @Column(name = "mentor_id", nullable = false)
  private String mentor;

  @Column(name = "score", nullable = false)
  private int score;

  @Column(name = "reasons", nullable = false)
  private String reasons;

  protected RoundPair() {}

  /** Keeps what a round proposes. */
  public static RoundPair keep(String id, RoundId round, ProposedPair found) {
    RoundPair pair = new RoundPair();
    pair.id = id;
    pair.round = round.value();
    pair.mentee = found.pair().mentee().value();
    pair.mentor = found.pair().mentor().value();
    pair.score = found.score();
    pair.reasons = ReasonText.write(found.reasons());
    return pair;
  }

  public PersonPair pair() {
    return new PersonPair(new PersonId(mentee), new PersonId(mentor));
  }

  public int score() {
    return score;
  }

  public List<MatchReason> reasons() {
    return ReasonText.read(reasons);
  }

  /** The reasons as a proposal keeps them. */
  public String reasonText() {
    return reasons;
  }
}

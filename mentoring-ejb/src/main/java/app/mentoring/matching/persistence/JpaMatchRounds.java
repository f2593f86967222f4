package app.mentoring.matching.persistence;

import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.model.KeptApart;
import app.mentoring.matching.model.MatchRound;
import app.mentoring.matching.model.MatchRounds;
import app.mentoring.matching.model.RoundPair;
import app.mentoring.matching.model.WaitingPerson;
import app.mentoring.platform.Records;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Match rounds of the caller's organization. */
@Dependent
public class JpaMatchRounds implements MatchRounds {

  private final Records records;

  @Inject
  public JpaMatchRounds(Records records) {
    this.records = records;
  }

  @Override
  public Optional<MatchRound> withId(RoundId id) {
    return byId(id).getResultStream().findFirst();
  }

  @Override
  public Optional<MatchRound> toChange(RoundId id) {
    return byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<MatchRound> byId(RoundId id) {
    return records.query("MatchRound.byId", MatchRound.class).setParameter("id", id.value());
  }

  @Override
  public List<MatchRound> unfinished() {
    return records.query("MatchRound.unfinished", MatchRound.class).getResultList();
  }

  @Override
  public boolean add(MatchRound round) {
    try {
      records.em().persist(round);
      records.em().flush();
      return true;
    } catch (PersistenceException taken) {
      return false;
    }
  }

  @Override
  public boolean reach(RoundId id, int run, int percent, Instant now) {
    return records
            .em()
            .createNamedQuery("MatchRound.reach")
            .setParameter("organization", records.organization())
            .setParameter("id", id.value())
            .setParameter("run", run)
            .setParameter("progress", percent)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Override
  public List<RoundPair> pairs(RoundId id) {
    return records
        .query("RoundPair.ofRound", RoundPair.class)
        .setParameter("round", id.value())
        .getResultList();
  }

  @Override
  public void add(RoundPair pair) {
    records.em().persist(pair);
  }

  @Override
  public void add(WaitingPerson waiting) {
    records.em().persist(waiting);
  }

  @Override
  public List<KeptApart> keptApart(ProgrammeId programme) {
    return records
        .query("KeptApart.ofProgramme", KeptApart.class)
        .setParameter("programme", programme.value())
        .getResultList();
  }

  @Override
  public void add(KeptApart apart) {
    records.em().persist(apart);
  }

  @Override
  public void remove(KeptApart apart) {
    records.em().remove(apart);
  }
}

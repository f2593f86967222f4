package app.mentoring.matching.model;

import app.mentoring.matching.api.RoundId;
import app.mentoring.programme.api.ProgrammeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The match rounds of the current organization, what they found, and who is kept apart. */
public interface MatchRounds {

  Optional<MatchRound> withId(RoundId id);

  /** The same, held until the transaction ends: everybody else who wants to write waits. */
  Optional<MatchRound> toChange(RoundId id);

  /** Those that wait or run, the oldest first: by the database's own rule at most one. */
  List<MatchRound> unfinished();

  /**
   * Adds a round at once.
   *
   * @return false when another one waits or runs; the transaction is then lost
   */
  boolean add(MatchRound round);

  /**
   * Notes how far a run has come, as a sign of life.
   *
   * @return false when nobody awaits this run any more
   */
  boolean reach(RoundId id, int run, int percent, Instant now);

  List<RoundPair> pairs(RoundId id);

  void add(RoundPair pair);

  void add(WaitingPerson waiting);

  List<KeptApart> keptApart(ProgrammeId programme);

  void add(KeptApart apart);

  void remove(KeptApart apart);
}

package app.mentoring.matching.application;

import app.mentoring.matching.api.ProposalState;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.model.RoundPair;
import app.mentoring.matching.model.Unmatched;
import app.mentoring.programme.api.ProgrammeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of matching read, each method in one statement. */
public interface MatchReads {

  Optional<RoundRow> round(RoundId id);

  /** The rounds of a programme, the latest first. */
  List<RoundRow> rounds(ProgrammeId programme, int most);

  /** Pairs from the highest score down. */
  List<RoundPair> pairs(RoundId id, int before, int most);

  /** Mentees first, then mentors. */
  List<Unmatched> waiting(RoundId id, int before, int most);

  long countWaiting(RoundId id);

  Map<ProposalState, Long> proposalCounts(ProgrammeId programme);

  /** Proposals in one state, the latest first; for open ones the oldest first. */
  List<ProposalRow> proposals(ProgrammeId programme, ProposalState state, int before, int most);
}

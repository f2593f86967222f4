package app.mentoring.matching.application;

import app.mentoring.matching.api.ProposalState;
import java.util.Map;

/** A programme's proposals in figures. */
public record ProposalOverview(String programme, Map<ProposalState, Long> counts) {

  public ProposalOverview {
    counts = Map.copyOf(counts);
  }

  public long in(ProposalState state) {
    return counts.getOrDefault(state, 0L);
  }
}

package app.mentoring.programme.api;

import java.util.Collection;
import java.util.Map;

/**
 * Asked for by the cockpit, answered by each later context for the stages that it decides. Counts
 * only: never who.
 */
public interface StageCounts {

  /** In one statement; stages and programmes without anybody may be left out. */
  Map<ProgrammeId, Map<ProgrammeStage, Integer>> counts(Collection<ProgrammeId> programmes);
}

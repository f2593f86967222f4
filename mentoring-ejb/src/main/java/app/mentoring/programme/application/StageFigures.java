package app.mentoring.programme.application;

import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.api.StageCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Puts together what the later contexts count, one statement each. */
@Dependent
public class StageFigures {

  @Inject @Any private Instance<StageCounts> sources;

  Map<ProgrammeId, Map<ProgrammeStage, Integer>> of(Collection<ProgrammeId> programmes) {
    Map<ProgrammeId, Map<ProgrammeStage, Integer>> all = new HashMap<>();
    if (programmes.isEmpty()) {
      return all;
    }
    for (StageCounts source : sources) {
      source
          .counts(programmes)
          .forEach(
              (programme, counts) ->
                  all.computeIfAbsent(programme, id -> new EnumMap<>(ProgrammeStage.class))
                      .putAll(counts));
    }
    return all;
  }

  /** Relationships that go on. */
  static int pairs(Map<ProgrammeStage, Integer> stages) {
    return stages.getOrDefault(ProgrammeStage.MATCHED, 0)
        + stages.getOrDefault(ProgrammeStage.AGREED, 0)
        + stages.getOrDefault(ProgrammeStage.CLOSING, 0);
  }
}

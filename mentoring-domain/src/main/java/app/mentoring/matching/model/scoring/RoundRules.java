package app.mentoring.matching.model.scoring;

import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.ProgrammeSummary;
import app.mentoring.programme.api.ProgrammeType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a programme decides about its rounds.
 *
 * @param type rules on career stage, and whether skills count one way or both
 * @param maxZoneHours how far apart two people's days may lie, 0 to 12 hours; null for any
 * @param minutesAMonth what one relationship takes of each of the two; 0 when hours are no limit
 * @param at the moment whose clock offsets count, so that a round can be repeated exactly
 */
public record RoundRules(
    ProgrammeType type, @Nullable Integer maxZoneHours, int minutesAMonth, Instant at) {
  public RoundRules {
    if (minutesAMonth < 0 || (maxZoneHours != null && maxZoneHours < 0)) {
      throw new IllegalArgumentException("negative limit");
    }
  }

  /** The rules of a programme; a relationship takes its default rhythm and meeting length. */
  public static RoundRules of(ProgrammeSummary programme, Instant at) {
    AgreementDefaults defaults = programme.defaults();
    int minutes = defaults.minutes() * 52 / (12 * defaults.rhythmWeeks());
    return new RoundRules(programme.type(), programme.maxZoneHours(), minutes, at);
  }
}

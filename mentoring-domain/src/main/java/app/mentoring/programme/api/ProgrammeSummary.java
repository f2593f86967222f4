package app.mentoring.programme.api;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme as other contexts see it.
 *
 * @param maxZoneHours how many hours apart two people may live, circularly; null for any
 */
public record ProgrammeSummary(
    ProgrammeId id,
    String name,
    ProgrammeType type,
    LocalDate start,
    LocalDate end,
    @Nullable Integer maxZoneHours,
    AgreementDefaults defaults) {

  public Optional<Integer> zoneLimit() {
    return Optional.ofNullable(maxZoneHours);
  }
}

package app.mentoring.programme.application;

import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeState;
import app.mentoring.programme.api.ProgrammeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/** A programme as the database lists it. */
public record ProgrammeRow(
    String id,
    String name,
    String purpose,
    ProgrammeType type,
    ProgrammeState state,
    LocalDate start,
    LocalDate end) {

  public ProgrammeId key() {
    return new ProgrammeId(id);
  }

  /** Those of a set first, then the latest start first, then by id. */
  static Comparator<ProgrammeRow> inOrder(Set<ProgrammeId> first) {
    return Comparator.comparing((ProgrammeRow row) -> !first.contains(row.key()))
        .thenComparing(ProgrammeRow::start, Comparator.reverseOrder())
        .thenComparing(ProgrammeRow::id);
  }
}

package app.mentoring.programme.application;

import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeState;
import app.mentoring.programme.api.ProgrammeType;
import java.time.LocalDate;
import java.util.Set;

/**
 * One programme in the list.
 *
 * @param over whether its last day is past
 * @param runs whether the reader runs it; only then mentors, mentees and pairs are counted
 * @param mine on which sides the reader takes part
 * @param pairs relationships that go on
 */
public record ProgrammeCard(
    ProgrammeId id,
    String name,
    String purpose,
    ProgrammeType type,
    ProgrammeState state,
    LocalDate start,
    LocalDate end,
    boolean over,
    boolean runs,
    Set<EnrolmentRole> mine,
    int mentors,
    int mentees,
    int pairs) {

  public ProgrammeCard {
    mine = Set.copyOf(mine);
  }

  /** Whether the reader could still take a place. */
  public boolean joinable() {
    return state == ProgrammeState.OPEN && !over;
  }
}

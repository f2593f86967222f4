package app.mentoring.programme.application;

import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the pages of programmes read, each method in one statement. */
public interface ProgrammeReads {

  List<ProgrammeRow> all();

  Set<ProgrammeId> runBy(PersonId person);

  /** Where a person takes part now. */
  List<EnrolmentSummary> placesOf(PersonId person);

  /** How many people take part now, by side. */
  Map<ProgrammeId, Map<EnrolmentRole, Integer>> enrolled(Collection<ProgrammeId> programmes);

  /** Both sides of one programme in figures; a side without anybody is left out. */
  List<SideFigures> sides(ProgrammeId programme);

  /**
   * People who take part now on one side, in the order in which they came.
   *
   * @param after key of the page before, null for the first
   */
  Page<EnrolmentSummary> people(
      ProgrammeId programme, EnrolmentRole role, @Nullable String after, int size);
}

package app.mentoring.programme.api;

import app.mentoring.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What later contexts may ask about programmes of the caller's organization. */
public interface ProgrammeDirectory {

  /** In one statement; unknown ids are left out. */
  Map<ProgrammeId, ProgrammeSummary> programmes(Collection<ProgrammeId> ids);

  /**
   * One programme.
   *
   * @throws app.mentoring.kernel.NotFound when there is none
   */
  ProgrammeSummary programme(ProgrammeId id);

  /** Everybody who takes part now, in one statement. */
  List<EnrolmentSummary> enrolments(ProgrammeId id);

  /** Where this person takes part now, in one statement. */
  List<EnrolmentSummary> enrolmentsOf(PersonId person);

  /** Those in which people may enrol today, by start, in one statement. */
  List<ProgrammeSummary> open();

  /** The people who run this programme. */
  List<PersonId> coordinators(ProgrammeId id);

  /**
   * Passes when this person runs the programme.
   *
   * @throws app.mentoring.kernel.NotFound otherwise, as for an unknown programme
   */
  void requireCoordinator(PersonId person, ProgrammeId id);
}

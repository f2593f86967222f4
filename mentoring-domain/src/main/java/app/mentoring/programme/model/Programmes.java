package app.mentoring.programme.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The programmes of the current organization, who runs them and who takes part. */
public interface Programmes {

  Optional<Programme> withId(ProgrammeId id);

  List<Programme> withIds(Collection<ProgrammeId> ids);

  /** Those in which a person may enrol on this day, by start. */
  List<Programme> openOn(LocalDate day);

  List<PersonId> coordinators(ProgrammeId id);

  boolean runs(PersonId person, ProgrammeId id);

  /** A person's places, those given up among them: at most two. */
  List<Enrolment> enrolments(ProgrammeId id, PersonId person);

  /** Everybody who takes part now. */
  List<EnrolmentSummary> current(ProgrammeId id);

  /** Where a person takes part now. */
  List<EnrolmentSummary> currentOf(PersonId person);

  void add(Programme programme);

  void add(ProgrammeCoordinator coordinator);

  /**
   * Adds a place at once.
   *
   * @return false when the person has one on this side already; the transaction is then lost
   */
  boolean add(Enrolment enrolment);

  /** Writes what was added so far, so that what refers to it may follow. */
  void flush();
}

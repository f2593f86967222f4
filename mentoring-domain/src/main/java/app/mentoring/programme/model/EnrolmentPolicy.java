package app.mentoring.programme.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeState;
import java.time.LocalDate;
import java.util.Collection;

/** Who may take a place in a programme, and how much somebody may take on. */
public final class EnrolmentPolicy {

  public static final int MOST_HOURS = 40;

  private EnrolmentPolicy() {}

  /** Whether places are given away at all. */
  public static Decision takesPeople(Programme programme, LocalDate today) {
    return Decision.refuseIf(
            programme.state() != ProgrammeState.OPEN, Refusal.of("programme.not-open"))
        .and(notOver(programme, today));
  }

  static Decision notOver(Programme programme, LocalDate today) {
    return Decision.refuseIf(programme.isOver(today), Refusal.of("programme.over"));
  }

  /** Whether this is a load that a person may carry in this programme. */
  public static Decision mayCarry(Programme programme, EnrolmentRole role, Load load) {
    int most = programme.most(role);
    return Decision.refuseIf(load.capacity() < 1, Refusal.of("programme.capacity-too-small"))
        .and(
            Decision.refuseIf(
                load.capacity() > most, Refusal.of("programme.capacity-too-large", most)))
        .and(
            Decision.refuseIf(
                load.hoursAMonth() < 1 || load.hoursAMonth() > MOST_HOURS,
                Refusal.of("programme.hours-out-of-range", 1, MOST_HOURS)));
  }

  /** Whether the person, with these places of theirs, may take one on this side. */
  public static Decision mayTake(Collection<Enrolment> theirs, EnrolmentRole role) {
    return Decision.refuseIf(
        theirs.stream().anyMatch(place -> place.role() == role && place.isCurrent()),
        enrolledAlready(role));
  }

  /** The refusal of a second place on the same side. */
  public static Refusal enrolledAlready(EnrolmentRole role) {
    return Refusal.of(
        role == EnrolmentRole.MENTOR ? "programme.mentor-already" : "programme.mentee-already");
  }
}

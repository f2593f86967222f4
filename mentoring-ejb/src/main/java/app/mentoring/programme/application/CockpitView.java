package app.mentoring.programme.application;

import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.api.ProgrammeState;
import app.mentoring.programme.api.ProgrammeType;
import java.time.LocalDate;
import java.util.Map;

/**
 * A programme as those who run it see it: how many are where, never what they say to each other.
 *
 * @param enrolled people by side
 * @param places relationships that they will carry in all, by side
 * @param stages figures of each stage but {@link ProgrammeStage#ENROLLED}; missing means none
 */
public record CockpitView(
    ProgrammeId id,
    String name,
    String purpose,
    ProgrammeType type,
    ProgrammeState state,
    LocalDate start,
    LocalDate end,
    boolean over,
    Map<EnrolmentRole, Integer> enrolled,
    Map<EnrolmentRole, Long> places,
    Map<ProgrammeStage, Integer> stages) {

  public CockpitView {
    enrolled = Map.copyOf(enrolled);
    places = Map.copyOf(places);
    stages = Map.copyOf(stages);
  }

  public int mentors() {
    return enrolled.getOrDefault(EnrolmentRole.MENTOR, 0);
  }

  public int mentees() {
    return enrolled.getOrDefault(EnrolmentRole.MENTEE, 0);
  }

  public long mentorPlaces() {
    return places.getOrDefault(EnrolmentRole.MENTOR, 0L);
  }

  /** How many are at a stage. */
  public int at(ProgrammeStage stage) {
    return stage == ProgrammeStage.ENROLLED ? mentees() : stages.getOrDefault(stage, 0);
  }
}

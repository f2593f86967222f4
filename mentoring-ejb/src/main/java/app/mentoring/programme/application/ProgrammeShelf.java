package app.mentoring.programme.application;

import app.mentoring.organization.api.Roles;
import app.mentoring.platform.Caller;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.api.ProgrammeState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The programmes that somebody may know of: who runs one sees it always, who takes part sees it,
 * everybody sees the open ones, and a sponsor sees all that are no drafts.
 */
@Stateless
@RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR, Roles.SPONSOR, Roles.ADMINISTRATOR})
public class ProgrammeShelf {

  @Inject private ProgrammeReads reads;
  @Inject private StageFigures figures;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Six statements, however many programmes there are; the ones I run first, then by start. */
  public List<ProgrammeCard> cards() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Set<ProgrammeId> running = reads.runBy(caller.person());
    Map<ProgrammeId, Set<EnrolmentRole>> mine = new HashMap<>();
    for (EnrolmentSummary place : reads.placesOf(caller.person())) {
      mine.computeIfAbsent(place.programme(), id -> EnumSet.noneOf(EnrolmentRole.class))
          .add(place.role());
    }
    List<ProgrammeRow> rows =
        reads.all().stream()
            .filter(row -> isSeen(row, running, mine.keySet(), today))
            .sorted(ProgrammeRow.inOrder(running))
            .toList();
    var stages = figures.of(running);
    var enrolled = reads.enrolled(running);
    return rows.stream()
        .map(
            row ->
                card(
                    row,
                    today,
                    running.contains(row.key()),
                    mine.getOrDefault(row.key(), Set.of()),
                    enrolled.getOrDefault(row.key(), Map.of()),
                    stages.getOrDefault(row.key(), Map.of())))
        .toList();
  }

  private boolean isSeen(
      ProgrammeRow row, Set<ProgrammeId> running, Set<ProgrammeId> mine, LocalDate today) {
    boolean open = row.state() == ProgrammeState.OPEN && !row.end().isBefore(today);
    boolean started = row.state() != ProgrammeState.DRAFT;
    return running.contains(row.key())
        || (started && mine.contains(row.key()))
        || open
        || (started && caller.has(Roles.SPONSOR));
  }

  private static ProgrammeCard card(
      ProgrammeRow row,
      LocalDate today,
      boolean runs,
      Set<EnrolmentRole> mine,
      Map<EnrolmentRole, Integer> enrolled,
      Map<ProgrammeStage, Integer> stages) {
    return new ProgrammeCard(
        row.key(),
        row.name(),
        row.purpose(),
        row.type(),
        row.state(),
        row.start(),
        row.end(),
        row.end().isBefore(today),
        runs,
        mine,
        enrolled.getOrDefault(EnrolmentRole.MENTOR, 0),
        enrolled.getOrDefault(EnrolmentRole.MENTEE, 0),
        StageFigures.pairs(stages));
  }
}

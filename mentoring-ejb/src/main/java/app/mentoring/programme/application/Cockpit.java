package app.mentoring.programme.application;

import static java.util.stream.Collectors.toMap;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.model.Programme;
import app.mentoring.programme.model.Programmes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What those who run a programme read of it. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class Cockpit {

  static final int PAGE = 25;

  @Inject private Programmes programmes;
  @Inject private Responsible responsible;
  @Inject private ProgrammeReads reads;
  @Inject private StageFigures figures;
  @Inject private PeopleDirectory people;
  @Inject private Caller caller;
  @Inject private Clock clock;

  public CockpitView view(ProgrammeId id) {
    requireMine(id);
    Programme programme = programmes.withId(id).orElseThrow(NotFound::new);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<SideFigures> sides = reads.sides(id);
    return new CockpitView(
        id,
        programme.name(),
        programme.plan().purpose(),
        programme.type(),
        programme.state(),
        programme.summary().start(),
        programme.summary().end(),
        programme.isOver(today),
        sides.stream().collect(toMap(SideFigures::role, side -> (int) side.people())),
        sides.stream().collect(toMap(SideFigures::role, SideFigures::places)),
        figures.of(List.of(id)).getOrDefault(id, Map.of()));
  }

  /**
   * Who takes part on one side, in the order in which they came.
   *
   * @param after key of the page before, null for the first
   */
  public Page<EnrolledPerson> people(ProgrammeId id, EnrolmentRole role, @Nullable String after) {
    requireMine(id);
    Page<EnrolmentSummary> page = reads.people(id, role, after, PAGE);
    Map<PersonId, PersonSummary> named =
        people.summaries(page.rows().stream().map(EnrolmentSummary::person).toList());
    return new Page<>(
        page.rows().stream()
            .flatMap(
                row ->
                    Optional.ofNullable(named.get(row.person())).stream()
                        .map(
                            person ->
                                new EnrolledPerson(person, row.capacity(), row.hoursAMonth())))
            .toList(),
        page.next());
  }

  private void requireMine(ProgrammeId id) {
    if (!responsible.runs(caller.person(), id)) {
      throw new NotFound();
    }
  }
}

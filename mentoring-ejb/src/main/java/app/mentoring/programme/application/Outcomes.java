package app.mentoring.programme.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.organization.api.Roles;
import app.mentoring.platform.Caller;
import app.mentoring.programme.api.CountBand;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.api.ProgrammeState;
import app.mentoring.programme.model.Programme;
import app.mentoring.programme.model.Programmes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whether a programme is worth it, told so that nobody can be made out. */
@Stateless
@RolesAllowed({Roles.SPONSOR, Roles.COORDINATOR})
public class Outcomes {

  @Inject private Programmes programmes;
  @Inject private ProgrammeReads reads;
  @Inject private StageFigures figures;
  @Inject private Caller caller;

  /** For a sponsor every programme that is no draft; for a coordinator those they run. */
  public OutcomesView view(ProgrammeId id) {
    Programme programme = programmes.withId(id).orElseThrow(NotFound::new);
    boolean sponsored = caller.has(Roles.SPONSOR) && programme.state() != ProgrammeState.DRAFT;
    if (!sponsored && !programmes.runs(caller.person(), id)) {
      throw new NotFound();
    }
    Map<EnrolmentRole, Integer> enrolled = reads.enrolled(List.of(id)).getOrDefault(id, Map.of());
    Map<ProgrammeStage, Integer> counts =
        new EnumMap<>(
            figures.of(List.of(id)).getOrDefault(id, new EnumMap<>(ProgrammeStage.class)));
    counts.put(ProgrammeStage.ENROLLED, enrolled.getOrDefault(EnrolmentRole.MENTEE, 0));
    Map<ProgrammeStage, CountBand> bands = new EnumMap<>(ProgrammeStage.class);
    for (ProgrammeStage stage : ProgrammeStage.values()) {
      bands.put(stage, CountBand.of(counts.getOrDefault(stage, 0)));
    }
    return new OutcomesView(
        programme.name(),
        programme.summary().start(),
        programme.summary().end(),
        CountBand.of(enrolled.getOrDefault(EnrolmentRole.MENTOR, 0)),
        bands);
  }
}

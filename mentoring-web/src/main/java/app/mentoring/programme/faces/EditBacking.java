package app.mentoring.programme.faces;

import app.mentoring.kernel.NotFound;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeType;
import app.mentoring.programme.application.PlannedProgramme;
import app.mentoring.programme.application.ProgrammePlanning;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Planning a programme, or changing one. */
@Named("programmeEditBacking")
@ViewScoped
public class EditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProgrammePlanning planning;

  private @Nullable String id;
  private @Nullable PlanForm form;
  private int version;

  /** Begins with what stands, or with what is usual. */
  public void open() {
    if (form != null) {
      return;
    }
    if (isNew()) {
      form = new PlanForm(planning.fresh());
    } else {
      PlannedProgramme planned = planning.planned(programme());
      form = new PlanForm(planned.plan());
      version = planned.version();
    }
  }

  /** Saves, and goes to the programme. */
  public String save() {
    if (form == null) {
      throw new NotFound();
    }
    ProgrammeId saved;
    if (isNew()) {
      saved = planning.create(form.plan());
    } else {
      saved = programme();
      planning.change(saved, form.plan(), version);
    }
    return "/programme/programme?faces-redirect=true&id=" + saved;
  }

  private ProgrammeId programme() {
    return Parameters.programme(id);
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  public @Nullable PlanForm getForm() {
    return form;
  }

  public List<ProgrammeType> getTypes() {
    return Arrays.asList(ProgrammeType.values());
  }

  public List<EnrolmentRole> getRoles() {
    return Arrays.asList(EnrolmentRole.values());
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}

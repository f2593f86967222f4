package app.mentoring.programme.faces;

import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.application.Outcomes;
import app.mentoring.programme.application.OutcomesView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme in figures that name nobody. */
@Named("programmeOutcomesBacking")
@RequestScoped
public class OutcomesBacking {

  @Inject private Outcomes outcomes;

  private @Nullable String id;
  private @Nullable OutcomesView view;

  public OutcomesView getView() {
    if (view == null) {
      view = outcomes.view(Parameters.programme(id));
    }
    return view;
  }

  /** Reads at once, so that an unknown programme answers with its own page. */
  public void open() {
    getView();
  }

  public List<ProgrammeStage> getStages() {
    return Arrays.asList(ProgrammeStage.values());
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}

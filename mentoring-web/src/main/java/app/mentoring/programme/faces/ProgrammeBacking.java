package app.mentoring.programme.faces;

import app.mentoring.kernel.Page;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeStage;
import app.mentoring.programme.api.ProgrammeState;
import app.mentoring.programme.application.Cockpit;
import app.mentoring.programme.application.CockpitView;
import app.mentoring.programme.application.EnrolledPerson;
import app.mentoring.programme.application.ProgrammePlanning;
import app.mentoring.shell.Tell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme for those who run it: how many are where, and who takes part. */
@Named("programmeBacking")
@ViewScoped
public class ProgrammeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Cockpit cockpit;
  @Inject private ProgrammePlanning planning;
  @Inject private Tell tell;

  private @Nullable String id;
  private @Nullable String side;
  private @Nullable String after;
  private transient @Nullable CockpitView view;
  private transient @Nullable Page<EnrolledPerson> people;

  /** 404 for who does not run it. */
  public void open() {
    view = cockpit.view(programme());
  }

  /** People may enrol from now on. */
  public String startEnrolment() {
    planning.open(programme());
    tell.done("programme.programme.opened");
    return here();
  }

  /** Nobody new from now on. */
  public String stopEnrolment() {
    planning.close(programme());
    tell.done("programme.programme.closed");
    return here();
  }

  private String here() {
    return "/programme/programme?faces-redirect=true&id=" + programme();
  }

  private ProgrammeId programme() {
    return Parameters.programme(id);
  }

  public CockpitView getView() {
    if (view == null) {
      view = cockpit.view(programme());
    }
    return view;
  }

  /** The side whose people are listed: mentees unless mentors were asked for. */
  public EnrolmentRole getListed() {
    return "mentor".equals(side) ? EnrolmentRole.MENTOR : EnrolmentRole.MENTEE;
  }

  public Page<EnrolledPerson> getPeople() {
    if (people == null) {
      people = cockpit.people(programme(), getListed(), after);
    }
    return people;
  }

  /** Key of the sentence below the name. */
  public String getLead() {
    CockpitView seen = getView();
    if (seen.over()) {
      return "programme.programme.lead-over";
    }
    return switch (seen.state()) {
      case DRAFT -> "programme.programme.lead-draft";
      case OPEN -> "programme.programme.lead-open";
      case CLOSED -> "programme.programme.lead-closed";
    };
  }

  public boolean isOpen() {
    return getView().state() == ProgrammeState.OPEN;
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

  public @Nullable String getSide() {
    return side;
  }

  public void setSide(@Nullable String side) {
    this.side = side;
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}

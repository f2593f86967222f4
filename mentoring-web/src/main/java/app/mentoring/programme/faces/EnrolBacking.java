package app.mentoring.programme.faces;

import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.EnrolmentSummary;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.application.EnrolmentDesk;
import app.mentoring.programme.application.EnrolmentView;
import app.mentoring.programme.application.TakePlace;
import app.mentoring.shell.Tell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Taking part in a programme: as mentor, as mentee or as both, and how much. */
@Named("programmeEnrolBacking")
@ViewScoped
public class EnrolBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private EnrolmentDesk desk;
  @Inject private Tell tell;

  private @Nullable String id;
  private String wish = "mentee";
  private String name = "";
  private String purpose = "";
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;
  private boolean takesPeople;
  private int mostMentees;
  private int mostMentors;
  private @Nullable PlaceForm mentor;
  private @Nullable PlaceForm mentee;

  /** 404 for a draft. */
  public void open() {
    if (mentor != null) {
      return;
    }
    EnrolmentView view = desk.view(programme());
    name = view.name();
    purpose = view.purpose();
    start = view.start();
    end = view.end();
    takesPeople = view.takesPeople();
    mostMentees = view.mostMentees();
    mostMentors = view.mostMentors();
    mentor = form(view, EnrolmentRole.MENTOR);
    mentee = form(view, EnrolmentRole.MENTEE);
  }

  private static PlaceForm form(EnrolmentView view, EnrolmentRole role) {
    Optional<EnrolmentSummary> place =
        view.mine().stream().filter(each -> each.role() == role).findFirst();
    return new PlaceForm(
        role,
        place.isPresent(),
        place.map(EnrolmentSummary::capacity).orElse(1),
        place.map(EnrolmentSummary::hoursAMonth).orElse(view.hoursForOne()));
  }

  /** Takes the place or both. */
  public String enrol() {
    List<TakePlace> wanted = new ArrayList<>();
    if (!wish.equals("mentee")) {
      wanted.add(getMentor().wanted());
    }
    if (!wish.equals("mentor")) {
      wanted.add(getMentee().wanted());
    }
    desk.enrol(programme(), wanted);
    tell.done("programme.enrol.done");
    return here();
  }

  /** Takes the other side too. */
  public String also(PlaceForm form) {
    desk.enrol(programme(), List.of(form.wanted()));
    tell.done("programme.enrol.done");
    return here();
  }

  public String change(PlaceForm form) {
    desk.change(programme(), form.wanted());
    tell.done("programme.enrol.changed");
    return here();
  }

  public String withdraw(PlaceForm form) {
    desk.withdraw(programme(), form.getRole());
    tell.done("programme.enrol.gone");
    return here();
  }

  private String here() {
    return "/programme/enrol?faces-redirect=true&id=" + programme();
  }

  private ProgrammeId programme() {
    return Parameters.programme(id);
  }

  /** Whether the reader takes part on any side. */
  public boolean isIn() {
    return getMentor().isTaken() || getMentee().isTaken();
  }

  /** The mentee's side first: most people begin there. */
  public List<PlaceForm> getSides() {
    return List.of(getMentee(), getMentor());
  }

  public PlaceForm getMentor() {
    return opened(mentor);
  }

  public PlaceForm getMentee() {
    return opened(mentee);
  }

  private static PlaceForm opened(@Nullable PlaceForm form) {
    if (form == null) {
      throw new IllegalStateException("the page was not opened");
    }
    return form;
  }

  public String getWish() {
    return wish;
  }

  public void setWish(String wish) {
    this.wish = wish;
  }

  public String getName() {
    return name;
  }

  public String getPurpose() {
    return purpose;
  }

  public @Nullable LocalDate getStart() {
    return start;
  }

  public @Nullable LocalDate getEnd() {
    return end;
  }

  public boolean isTakesPeople() {
    return takesPeople;
  }

  public int getMostMentees() {
    return mostMentees;
  }

  public int getMostMentors() {
    return mostMentors;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}

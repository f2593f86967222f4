package app.mentoring.matching.faces;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.Criterion;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.api.RoundState;
import app.mentoring.matching.application.HandPairing;
import app.mentoring.matching.application.ReleaseOutcome;
import app.mentoring.matching.application.RoundDesk;
import app.mentoring.matching.application.RoundRow;
import app.mentoring.matching.application.RoundView;
import app.mentoring.matching.application.RoundViews;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.shell.Tell;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A match round: watching it, reading what it found, releasing it or giving it up. */
@Named
@ViewScoped
public class RoundBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RoundViews views;
  @Inject private RoundDesk desk;
  @Inject private HandPairing hands;
  @Inject private Tell tell;

  private @Nullable String id;
  private int pairPage = 1;
  private int waitingPage = 1;
  private transient @Nullable RoundView view;
  private int progress;

  /** 404 for who does not run the programme. */
  public void open() {
    progress = getView().round().progress();
  }

  /** Looks how far it is; when it is done, the page opens anew with the result. */
  public void look() throws IOException {
    RoundRow now = views.row(round());
    progress = now.progress();
    if (!now.isBusy()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      ExternalContext outside = faces.getExternalContext();
      outside.redirect(outside.getRequestContextPath() + "/matching/round?id=" + round());
      faces.responseComplete();
    }
  }

  /** Lets both sides of each pair see their proposal. */
  public String release() {
    ReleaseOutcome outcome = desk.release(round());
    tell.done("matching.round.released", outcome.offered());
    if (outcome.leftOut() > 0) {
      tell.done("matching.round.left-out", outcome.leftOut());
    }
    return here();
  }

  public String cancel() {
    desk.cancel(round());
    return here();
  }

  /** Keeps two people apart in later rounds. */
  public String keepApart(PersonId one, PersonId other) {
    hands.keepApart(new ProgrammeId(getView().round().programme()), one, other);
    tell.done("matching.round.apart-done");
    return here();
  }

  private String here() {
    return "/matching/round?faces-redirect=true&id=" + round();
  }

  private RoundId round() {
    return RoundId.named(id);
  }

  public RoundView getView() {
    if (view == null) {
      view = views.view(round(), pairPage, waitingPage);
    }
    return view;
  }

  /** Key of the heading for the state of the round. */
  public String getHeading() {
    return "matching.round.heading-" + situation();
  }

  public String getLead() {
    return "matching.round.lead-" + situation();
  }

  private String situation() {
    RoundState state = getView().round().state();
    return switch (state) {
      case QUEUED, RUNNING -> "busy";
      case DRAFT -> "found";
      default -> state.name().toLowerCase(Locale.ROOT);
    };
  }

  /** What the heading counts: people served before the release, pairs after it. */
  public int getCounted() {
    RoundRow row = getView().round();
    return row.isDraft() ? row.served() : row.pairs();
  }

  public List<Criterion> getCriteria() {
    return Arrays.asList(Criterion.values());
  }

  public int getProgress() {
    return progress;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public int getPairPage() {
    return pairPage;
  }

  public void setPairPage(int pairPage) {
    this.pairPage = pairPage;
  }

  public int getWaitingPage() {
    return waitingPage;
  }

  public void setWaitingPage(int waitingPage) {
    this.waitingPage = waitingPage;
  }
}

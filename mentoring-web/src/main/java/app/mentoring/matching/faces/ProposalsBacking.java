package app.mentoring.matching.faces;

import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.ProposalState;
import app.mentoring.matching.application.OfferedPair;
import app.mentoring.matching.application.ProposalCare;
import app.mentoring.matching.application.ProposalOverview;
import app.mentoring.matching.application.Sheet;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.shell.Tell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proposals of a programme for those who run it. */
@Named
@ViewScoped
public class ProposalsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProposalCare care;
  @Inject private Tell tell;

  private @Nullable String programme;
  private @Nullable String state;
  private int page = 1;
  private @Nullable String readId;
  private transient @Nullable String readText;
  private transient @Nullable ProposalOverview overview;
  private transient @Nullable Sheet<OfferedPair> sheet;

  /** 404 for who does not run the programme. */
  public void open() {
    getOverview();
  }

  /** Takes an open one back. */
  public String withdraw(ProposalId id) {
    care.withdraw(id);
    tell.done("matching.proposals.withdrawn");
    return "/matching/proposals?faces-redirect=true&programme="
        + programme()
        + "&state="
        + getShown();
  }

  /** Shows a reason that its author shared. */
  public void read(ProposalId id) {
    readText = care.sharedReason(id);
    readId = id.value();
  }

  /** The reason that was asked for, when it is that of this proposal. */
  public @Nullable String said(ProposalId id) {
    return id.value().equals(readId) ? readText : null;
  }

  private ProgrammeId programme() {
    return ProgrammeId.named(programme);
  }

  public ProposalOverview getOverview() {
    if (overview == null) {
      overview = care.overview(programme());
    }
    return overview;
  }

  public Sheet<OfferedPair> getSheet() {
    if (sheet == null) {
      ProposalState shown = getShown();
      sheet = care.list(programme(), shown, page, getOverview().in(shown));
    }
    return sheet;
  }

  /** The state whose proposals are listed; open ones unless another was asked for. */
  public ProposalState getShown() {
    return wished().orElse(ProposalState.OPEN);
  }

  private Optional<ProposalState> wished() {
    return Arrays.stream(ProposalState.values())
        .filter(known -> known.name().equals(state))
        .findFirst();
  }

  public boolean isOpenShown() {
    return getShown() == ProposalState.OPEN;
  }

  public List<ProposalState> getStates() {
    return Arrays.asList(ProposalState.values());
  }

  public @Nullable String getProgramme() {
    return programme;
  }

  public void setProgramme(@Nullable String programme) {
    this.programme = programme;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}

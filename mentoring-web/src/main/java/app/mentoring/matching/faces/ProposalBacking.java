package app.mentoring.matching.faces;

import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.application.ProposalDesk;
import app.mentoring.matching.application.ProposalStanding;
import app.mentoring.matching.application.ProposalView;
import app.mentoring.shell.Tell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One proposal for one of its two people: whom, why, yes or no. */
@Named
@ViewScoped
public class ProposalBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProposalDesk desk;
  @Inject private Tell tell;

  private @Nullable String id;
  private String reason = "";
  private boolean shared;
  private transient @Nullable ProposalView view;

  /** 404 for everybody but the two. */
  public void open() {
    getView();
  }

  public String accept() {
    boolean matched = desk.accept(proposal());
    tell.done(matched ? "matching.proposal.matched" : "matching.proposal.accepted");
    return here();
  }

  public String decline() {
    desk.decline(proposal(), reason, shared);
    tell.done("matching.proposal.declined");
    return here();
  }

  private String here() {
    return "/matching/proposal?faces-redirect=true&id=" + proposal();
  }

  private ProposalId proposal() {
    return ProposalId.named(id);
  }

  public ProposalView getView() {
    if (view == null) {
      view = desk.read(proposal());
    }
    return view;
  }

  /** Key of the heading, with the other's name as its argument. */
  public String getHeading() {
    ProposalView seen = getView();
    return switch (seen.standing()) {
      case ASKED ->
          seen.isReaderMentor()
              ? "matching.proposal.heading-mentee"
              : "matching.proposal.heading-mentor";
      case WAITING -> "matching.proposal.heading-waiting";
      case MATCHED -> "matching.proposal.heading-matched";
      default -> "matching.proposal.heading-over";
    };
  }

  /** Key of the sentence below it. */
  public String getLead() {
    ProposalStanding standing = getView().standing();
    return standing == ProposalStanding.ASKED
        ? "matching.proposal.lead"
        : "matching.proposal.lead-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Who or what the lead speaks of: the programme as long as the reader is asked. */
  public String getAbout() {
    ProposalView seen = getView();
    return seen.isAsked() ? seen.programme().name() : seen.other().name();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}

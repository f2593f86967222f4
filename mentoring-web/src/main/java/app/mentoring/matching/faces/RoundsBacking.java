package app.mentoring.matching.faces;

import app.mentoring.matching.application.RoundDesk;
import app.mentoring.matching.application.RoundRow;
import app.mentoring.matching.application.RoundViews;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a programme's page that belongs to matching: its rounds, and starting one. */
@Named
@RequestScoped
public class RoundsBacking {

  @Inject private RoundViews views;
  @Inject private RoundDesk desk;

  private @Nullable List<RoundRow> rounds;

  /** The latest rounds of a programme, read once a request. */
  public List<RoundRow> of(ProgrammeId programme) {
    if (rounds == null) {
      rounds = views.rounds(programme);
    }
    return rounds;
  }

  /** Asks for a round and goes to watch it. */
  public String start(ProgrammeId programme) {
    return "/matching/round?faces-redirect=true&id=" + desk.start(programme);
  }
}

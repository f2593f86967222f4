package app.mentoring.agreement.faces;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.agreement.application.RelationshipPage;
import app.mentoring.platform.Texts;
import app.mentoring.shell.Functions;
import app.mentoring.shell.Step;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a pair from proposal to parting, with what is done and where they are. */
@Dependent
public class RelationshipSteps implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Texts texts;

  private record Stop(String name, boolean done, @Nullable String note) {}

  /** Seven steps; the first that is not done is the current one, the last while it is ending. */
  List<Step> of(RelationshipPage page) {
    boolean ending = !page.canEnd();
    boolean closed = page.phase() == RelationshipPhase.CLOSED;
    RelationshipPage.Dates dates = page.dates();
    List<Stop> stops =
        List.of(
            new Stop("proposed", true, null),
            new Stop("accepted", true, Functions.day(dates.matchedAt())),
            new Stop("met", dates.firstMetAt() != null, day(dates.firstMetAt())),
            new Stop("agreed", dates.agreedAt() != null, letter(page)),
            new Stop("active", ending || page.halfOver(), null),
            new Stop("review", ending || page.halfOver(), Functions.day(dates.review())),
            new Stop("part", closed, ending ? day(dates.closedAt()) : Functions.day(dates.end())));
    List<Step> steps = new ArrayList<>();
    boolean found = false;
    for (Stop stop : stops) {
      boolean last = stop.equals(stops.get(stops.size() - 1));
      boolean current = !stop.done() && !found && (!ending || last);
      found |= current;
      Step.State state =
          stop.done() ? Step.State.DONE : current ? Step.State.CURRENT : Step.State.AHEAD;
      steps.add(new Step(text("agreement.step." + stop.name()), state, stop.note()));
    }
    return steps;
  }

  private @Nullable String letter(RelationshipPage page) {
    if (page.openWords() > 0 && page.canEnd()) {
      return text("agreement.step.words-open", page.openWords());
    }
    return day(page.dates().agreedAt());
  }

  private static @Nullable String day(@Nullable Object at) {
    return at == null ? null : Functions.day(at);
  }

  private String text(String key, Object... arguments) {
    return texts.get(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, arguments);
  }
}

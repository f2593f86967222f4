package app.mentoring.programme.faces;

import app.mentoring.organization.api.Roles;
import app.mentoring.platform.Caller;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.application.ProgrammeCard;
import app.mentoring.programme.application.ProgrammeShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every programme that the reader may know of. */
@Named("programmeListBacking")
@RequestScoped
public class ListBacking {

  @Inject private ProgrammeShelf shelf;
  @Inject private Caller caller;

  private @Nullable List<ProgrammeCard> cards;

  public List<ProgrammeCard> getCards() {
    if (cards == null) {
      cards = shelf.cards();
    }
    return cards;
  }

  /** Whether the reader may plan one. */
  public boolean isPlanner() {
    return caller.has(Roles.COORDINATOR);
  }

  /** Whether the reader answers for programmes. */
  public boolean isSponsor() {
    return caller.has(Roles.SPONSOR);
  }

  /** Key of the sentence on the reader's own places; null when there are none. */
  public @Nullable String place(ProgrammeCard card) {
    if (card.mine().isEmpty()) {
      return null;
    }
    if (card.mine().size() == EnrolmentRole.values().length) {
      return "programme.list.both-here";
    }
    return card.mine().contains(EnrolmentRole.MENTOR)
        ? "programme.list.mentor-here"
        : "programme.list.mentee-here";
  }
}

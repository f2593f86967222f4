package app.mentoring.matching.faces;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.matching.application.ApartPair;
import app.mentoring.matching.application.HandPairing;
import app.mentoring.matching.application.WeighedPair;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.shell.Tell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pair by hand: choosing two people, looking at what speaks for and against, proposing. */
@Named
@ViewScoped
public class PairBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private HandPairing hands;
  @Inject private Tell tell;

  private @Nullable String programme;
  private @Nullable Choice mentee;
  private @Nullable Choice mentor;
  private boolean passOver;
  private boolean looked;
  private transient @Nullable String name;
  private transient @Nullable WeighedPair weighed;
  private transient @Nullable List<ApartPair> apart;

  /** 404 for who does not run the programme. */
  public void open() {
    getName();
  }

  public List<Choice> mentees(String typed) {
    return choices(EnrolmentRole.MENTEE, typed);
  }

  public List<Choice> mentors(String typed) {
    return choices(EnrolmentRole.MENTOR, typed);
  }

  private List<Choice> choices(EnrolmentRole role, String typed) {
    return hands.people(programme(), role, typed).stream().map(PairBacking::choice).toList();
  }

  private static Choice choice(PersonSummary person) {
    return new Choice(person.id().value(), person.name());
  }

  /** Looks at the two without telling anybody. */
  public void weigh() {
    passOver = false;
    weighed = hands.weigh(programme(), id(mentee), id(mentor));
    looked = true;
  }

  /** Another person was chosen: what was said of the two before no longer holds. */
  public void choose() {
    looked = false;
    weighed = null;
  }

  /** Offers them to each other. */
  public String offer() {
    hands.offer(programme(), id(mentee), id(mentor), passOver);
    tell.done("matching.pair.offered");
    return "/matching/proposals?faces-redirect=true&programme=" + programme();
  }

  /** Keeps them apart from now on. */
  public String keepApart() {
    hands.keepApart(programme(), id(mentee), id(mentor));
    tell.done("matching.round.apart-done");
    return here();
  }

  public String letTogether(ApartPair pair) {
    hands.letTogether(programme(), pair.id());
    return here();
  }

  private String here() {
    return "/matching/pair?faces-redirect=true&programme=" + programme();
  }

  private static PersonId id(@Nullable Choice choice) {
    if (choice == null || choice.id().isBlank()) {
      throw new RuleViolation(Refusal.of("matching.choose-both"));
    }
    return new PersonId(choice.id());
  }

  private ProgrammeId programme() {
    return ProgrammeId.named(programme);
  }

  /** What speaks for and against the two, once they were looked at. */
  public @Nullable WeighedPair getWeighed() {
    if (looked && weighed == null) {
      weighed = hands.weigh(programme(), id(mentee), id(mentor));
    }
    return weighed;
  }

  public List<ApartPair> getApart() {
    if (apart == null) {
      apart = hands.keptApart(programme());
    }
    return apart;
  }

  public String getName() {
    if (name == null) {
      name = hands.programme(programme());
    }
    return name;
  }

  public @Nullable String getProgramme() {
    return programme;
  }

  public void setProgramme(@Nullable String programme) {
    this.programme = programme;
  }

  public @Nullable Choice getMentee() {
    return mentee;
  }

  public void setMentee(@Nullable Choice mentee) {
    this.mentee = mentee;
  }

  public @Nullable Choice getMentor() {
    return mentor;
  }

  public void setMentor(@Nullable Choice mentor) {
    this.mentor = mentor;
  }

  public boolean isPassOver() {
    return passOver;
  }

  public void setPassOver(boolean passOver) {
    this.passOver = passOver;
  }
}

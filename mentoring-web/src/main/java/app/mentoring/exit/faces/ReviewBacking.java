package app.mentoring.exit.faces;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.exit.api.ClosureKind;
import app.mentoring.exit.api.NextStep;
import app.mentoring.exit.api.Question;
import app.mentoring.exit.application.ExitReviewService;
import app.mentoring.exit.application.GivenAnswer;
import app.mentoring.exit.application.LookBack;
import app.mentoring.exit.application.WriteExitReview;
import app.mentoring.kernel.NotFound;
import app.mentoring.platform.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looking back on one relationship: the five questions, then what both opened. */
@Named
@ViewScoped
public class ReviewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ExitReviewService service;
  @Inject private Texts texts;

  private @Nullable String id;
  private @Nullable LookBack lookBack;
  private boolean rewriting;
  private final Map<Question, AnswerForm> forms = new EnumMap<>(Question.class);

  /** Reads the page; 404 for who is not in the relationship. */
  public void open() {
    lookBack = service.read(relationship());
    for (Question question : Question.values()) {
      forms.put(question, new AnswerForm(question == Question.THANKS));
    }
    lookBack.own().forEach((question, answer) -> form(question).show(answer));
  }

  /** Sends the answers as they are. */
  public String send() {
    Map<Question, GivenAnswer> answers = new EnumMap<>(Question.class);
    forms.forEach((question, form) -> answers.put(question, form.given()));
    service.write(new WriteExitReview(relationship(), answers));
    return "/exit/review?faces-redirect=true&id=" + relationship();
  }

  /** Opens the form again, as long as the relationship is not closed. */
  public void change() {
    rewriting = true;
  }

  private RelationshipId relationship() {
    if (id == null || id.isBlank() || id.length() > 36) {
      throw new NotFound();
    }
    return new RelationshipId(id);
  }

  private AnswerForm form(Question question) {
    AnswerForm form = forms.get(question);
    if (form == null) {
      throw new IllegalStateException("the page was not opened");
    }
    return form;
  }

  /** Whether the form is shown, rather than what was written. */
  public boolean isWriting() {
    return lookBack != null
        && lookBack.phase() == RelationshipPhase.CLOSING
        && (!lookBack.written() || rewriting);
  }

  /** Whether the relationship still goes on, so that there is nothing to look back on. */
  public boolean isTooEarly() {
    return lookBack != null
        && lookBack.phase() != RelationshipPhase.CLOSING
        && lookBack.phase() != RelationshipPhase.CLOSED;
  }

  public boolean isClosed() {
    return lookBack != null && lookBack.phase() == RelationshipPhase.CLOSED;
  }

  public @Nullable LookBack getLookBack() {
    return lookBack;
  }

  public AnswerForm getEnding() {
    return form(Question.ENDING);
  }

  public AnswerForm getProgress() {
    return form(Question.PROGRESS);
  }

  public AnswerForm getTakeaway() {
    return form(Question.TAKEAWAY);
  }

  public AnswerForm getThanks() {
    return form(Question.THANKS);
  }

  public AnswerForm getNext() {
    return form(Question.NEXT);
  }

  public List<ClosureKind> getEndings() {
    return Arrays.asList(ClosureKind.values());
  }

  public List<NextStep> getNextSteps() {
    return Arrays.asList(NextStep.values());
  }

  /** From further away than at the start to beyond what was hoped. */
  public List<String> getScale() {
    return List.of("-2", "-1", "0", "1", "2");
  }

  /** The page's one heading: where this person stands with looking back. */
  public String getHeading() {
    return say("heading");
  }

  /** The sentence below it. */
  public String getLead() {
    return say("lead");
  }

  private String say(String part) {
    if (lookBack == null) {
      return "";
    }
    String key = "exit.review." + part;
    String name = lookBack.other().name();
    if (isTooEarly()) {
      return words("exit.review." + part + "-early", name);
    }
    if (isWriting()) {
      return words(key, name);
    }
    return words(key + suffix(part), name);
  }

  private String suffix(String part) {
    if (isClosed()) {
      return "-closed";
    }
    return part.equals("heading") ? "-written" : "-waiting";
  }

  private String words(String key, Object... arguments) {
    return texts.get(locale(), key, arguments);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** An answer in words: the name of a choice, a number with its sign, or the text itself. */
  public String said(Question question, String answer) {
    return switch (question) {
      case ENDING -> texts.name(locale(), ClosureKind.valueOf(answer));
      case NEXT -> texts.name(locale(), NextStep.valueOf(answer));
      case PROGRESS ->
          answer.equals("0")
              ? answer
              : answer.startsWith("-") ? "−" + answer.substring(1) : "+" + answer;
      case TAKEAWAY, THANKS -> answer;
    };
  }

  /** My own words about this question; null when there are none. */
  public @Nullable String mine(Question question) {
    return lookBack == null ? null : text(lookBack.own().get(question));
  }

  /** What the other opened about this question; null when nothing is to be shown. */
  public @Nullable String theirs(Question question) {
    return lookBack == null || lookBack.theirs() == null
        ? null
        : text(lookBack.theirs().get(question));
  }

  private static @Nullable String text(@Nullable GivenAnswer answer) {
    return answer == null ? null : answer.text();
  }

  public List<Question> getQuestions() {
    return Arrays.asList(Question.values());
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}

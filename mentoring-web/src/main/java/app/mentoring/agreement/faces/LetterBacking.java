package app.mentoring.agreement.faces;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.FoldedClause;
import app.mentoring.agreement.api.Sentence;
import app.mentoring.agreement.application.LetterPage;
import app.mentoring.agreement.application.LetterService;
import app.mentoring.agreement.application.SuggestWord;
import app.mentoring.agreement.application.WordView;
import app.mentoring.platform.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letter of two people. It carries the revision that its reader saw; after a refusal it shows
 * the letter as it is now and keeps what was typed. What was unsealed stays out of any stored
 * session.
 */
@Named
@ViewScoped
public class LetterBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LetterService service;
  @Inject private Texts texts;
  @Inject private LetterWords words;

  private @Nullable String id;
  private @Nullable String version;
  private boolean changing;
  private int revision;
  private @Nullable Clause editing;
  private @Nullable Clause left;
  private @Nullable String value;
  private @Nullable String reason;
  private transient @Nullable LetterPage letter;

  /** Reads the letter; 404 for who is not in the relationship. */
  public void open() {
    LetterPage read =
        version == null || version.isBlank()
            ? service.open(Asked.relationship(id), changing, locale())
            : service.version(Asked.relationship(id), Asked.version(version), locale());
    revision = read.revision();
    letter = read;
  }

  /** Opens the small editor of a word. */
  public void edit(Clause clause) {
    editing = clause;
    left = null;
    value = getLetter().word(clause).map(WordView::value).orElse("");
    reason = null;
  }

  /** Closes the editor and leaves the word as it is. */
  public void cancel() {
    left = editing;
    editing = null;
  }

  /** Suggests what is in the editor. */
  public void suggest() {
    Clause clause = Objects.requireNonNull(editing);
    SuggestWord wish =
        new SuggestWord(Asked.relationship(id), revision, clause, text(value), text(reason));
    act(() -> service.suggest(wish));
  }

  /** Accepts what the other suggested. */
  public void accept(Clause clause) {
    editing = clause;
    act(() -> service.accept(Asked.relationship(id), revision, clause));
  }

  /** Takes back what the reader suggested. */
  public void takeBack(Clause clause) {
    editing = clause;
    act(() -> service.takeBack(Asked.relationship(id), revision, clause));
  }

  /** Does it, and shows the letter as it is then, also when it was refused. */
  private void act(Runnable change) {
    try {
      change.run();
      cancel();
    } finally {
      open();
    }
  }

  /** Agrees to the letter as it was shown. */
  public @Nullable String agree() {
    boolean both;
    try {
      both = service.agree(Asked.relationship(id), revision);
    } finally {
      open();
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    String said =
        both
            ? texts.get(locale(), "agreement.letter.said-both")
            : texts.get(locale(), "agreement.letter.said-one", getLetter().partner());
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/agreement/letter?faces-redirect=true&id=" + id;
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** Whether the editor stands below this sentence. */
  public boolean isEditingIn(Sentence sentence) {
    return editing != null && editing.sentence() == sentence;
  }

  /** The word in the editor, as the letter says it now. */
  public @Nullable WordView getWord() {
    return editing == null ? null : getLetter().word(editing).orElse(null);
  }

  /** The answer of the page: what this letter waits for. */
  public String getHeading() {
    return words.heading(getLetter(), locale());
  }

  public String getLead() {
    return words.lead(getLetter(), locale());
  }

  /** What the main button says, with what it accepts. */
  public String getAgreeLabel() {
    return words.agree(getLetter(), locale());
  }

  /** What is agreed with the rest. */
  public List<FoldedClause> getFolded() {
    return List.of(FoldedClause.values());
  }

  /** Read anew only when a stored session lost it. */
  public LetterPage getLetter() {
    if (letter == null) {
      open();
    }
    return Objects.requireNonNull(letter);
  }

  public @Nullable Clause getEditing() {
    return editing;
  }

  /** The word whose editor was closed last, where the keyboard goes back to. */
  public @Nullable Clause getLeft() {
    return left;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getVersion() {
    return version;
  }

  public void setVersion(@Nullable String version) {
    this.version = version;
  }

  public boolean isChanging() {
    return changing;
  }

  public void setChanging(boolean changing) {
    this.changing = changing;
  }

  public @Nullable String getValue() {
    return value;
  }

  public void setValue(@Nullable String value) {
    this.value = value;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

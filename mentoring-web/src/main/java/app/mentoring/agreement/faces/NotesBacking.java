package app.mentoring.agreement.faces;

import app.mentoring.agreement.application.KeepNote;
import app.mentoring.agreement.application.NoteView;
import app.mentoring.agreement.application.NotesPage;
import app.mentoring.agreement.application.TalkService;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.RuleViolation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes of one relationship: a form on top, for a new one or the one that is being changed. */
@Named
@ViewScoped
public class NotesBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String CHANGED = "agreement.note-changed";

  @Inject private TalkService service;

  private @Nullable String id;
  private String token = newToken();
  private @Nullable String note;
  private int seen;
  private @Nullable String text;
  private boolean shared;
  private transient @Nullable NotesPage page;

  private static String newToken() {
    return UUID.randomUUID().toString();
  }

  /** Reads the notes; 404 for who is not in the relationship. */
  public void open() {
    page = service.notes(Asked.relationship(id));
  }

  /** Keeps what was typed, as a new note or instead of the old words. */
  public void keep() {
    String typed = text == null ? "" : text;
    KeepNote command = new KeepNote(Asked.relationship(id), note, seen, token, typed, shared);
    try {
      service.keep(command);
      leave();
    } catch (RuleViolation refused) {
      open();
      seen = isChangedElsewhere(refused) ? versionNow() : seen;
      throw refused;
    }
    open();
  }

  private static boolean isChangedElsewhere(RuleViolation refused) {
    return refused.refusals().stream().anyMatch(one -> one.code().equals(CHANGED));
  }

  /** Who was told of the other window's words may replace them with the next press. */
  private int versionNow() {
    return getPage().notes().stream()
        .filter(one -> one.id().equals(note))
        .map(NoteView::version)
        .findFirst()
        .orElse(seen);
  }

  /** Takes a note of one's own into the form. */
  public void change(String noteId) {
    NoteView chosen =
        getPage().notes().stream()
            .filter(one -> one.id().equals(noteId) && one.mine())
            .findFirst()
            .orElseThrow(NotFound::new);
    note = chosen.id();
    seen = chosen.version();
    text = chosen.text();
    shared = chosen.shared();
  }

  /** Throws a note of one's own away. */
  public void remove(String noteId) {
    service.remove(Asked.relationship(id), noteId);
    leave();
    open();
  }

  /** Empties the form. */
  public void leave() {
    note = null;
    seen = 0;
    text = null;
    shared = false;
    token = newToken();
  }

  /** Read anew only when a stored session lost it. */
  public NotesPage getPage() {
    if (page == null) {
      open();
    }
    return Objects.requireNonNull(page);
  }

  /** The note in the form, or null when it will be a new one. */
  public @Nullable String getNote() {
    return note;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public String getToken() {
    return token;
  }

  /** The token of the form that was sent. */
  public void setToken(@Nullable String token) {
    if (token != null && token.length() == 36) {
      this.token = token;
    }
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}

package app.mentoring.agreement.faces;

import app.mentoring.agreement.application.RelationshipPage;
import app.mentoring.agreement.application.RelationshipService;
import app.mentoring.agreement.application.SendMessage;
import app.mentoring.agreement.application.TalkService;
import app.mentoring.shell.Step;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The overview of one relationship. It keeps ids and what is being typed; what was unsealed stays
 * out of any stored session.
 */
@Named
@ViewScoped
public class RelationshipBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RelationshipService service;
  @Inject private TalkService talk;
  @Inject private RelationshipSteps steps;

  private @Nullable String id;
  private @Nullable String before;
  private String token = newToken();
  private @Nullable String message;
  private transient @Nullable RelationshipPage page;

  private static String newToken() {
    return UUID.randomUUID().toString();
  }

  /** Reads the page; 404 for who is not in the relationship. */
  public void open() {
    page = service.open(Asked.relationship(id), before == null || before.isBlank() ? null : before);
  }

  /** Sends what was typed; a form that arrives twice sends it once. */
  public void send() {
    talk.send(new SendMessage(Asked.relationship(id), token, message == null ? "" : message));
    message = null;
    token = newToken();
    before = null;
    open();
  }

  /** Ends the relationship for both and shows what comes now. */
  public String end() {
    service.end(Asked.relationship(id));
    return "/agreement/relationship?faces-redirect=true&id=" + id;
  }

  /** Where the two are on their way. */
  public List<Step> getSteps() {
    return steps.of(page());
  }

  /** Read anew only when a stored session lost it. */
  private RelationshipPage page() {
    RelationshipPage known = page;
    if (known == null) {
      open();
      known = Objects.requireNonNull(page);
    }
    return known;
  }

  public RelationshipPage getPage() {
    return page();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getBefore() {
    return before;
  }

  public void setBefore(@Nullable String before) {
    this.before = before;
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

  public @Nullable String getMessage() {
    return message;
  }

  public void setMessage(@Nullable String message) {
    this.message = message;
  }
}

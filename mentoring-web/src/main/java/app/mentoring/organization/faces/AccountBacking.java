package app.mentoring.organization.faces;

import static app.mentoring.organization.faces.Doorstep.text;

import app.mentoring.organization.application.OwnAccount;
import app.mentoring.platform.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One's own account: how one logs in, and how this browser shows the pages. */
@Named
@ViewScoped
public class AccountBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OwnAccount account;
  @Inject private Texts texts;

  private String login = "";
  private @Nullable String present;
  private @Nullable String wanted;

  public void open() {
    login = account.login();
  }

  /** Changes the password; this session goes on, every other one ends. */
  public void change() throws IOException {
    String before = text(present);
    String after = text(wanted);
    present = null;
    wanted = null;
    var signedIn = account.changePassword(before, after);
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_INFO,
            texts.get(faces.getViewRoot().getLocale(), "organization.account.changed"),
            null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    Doorstep.letIn(signedIn, "/organization/account");
  }

  /** The name by which the reader logs in. */
  public String getLogin() {
    return login;
  }

  public @Nullable String getPresent() {
    return present;
  }

  public void setPresent(@Nullable String present) {
    this.present = present;
  }

  public @Nullable String getWanted() {
    return wanted;
  }

  public void setWanted(@Nullable String wanted) {
    this.wanted = wanted;
  }
}

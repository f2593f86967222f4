package app.mentoring.organization.faces;

import static app.mentoring.organization.faces.Doorstep.text;

import app.mentoring.organization.application.FrontDoor;
import app.mentoring.organization.application.OrganizationFront;
import app.mentoring.organization.application.SignedIn;
import app.mentoring.platform.Texts;
import app.mentoring.shell.LogInSession;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The log-in page. An organization that is named in the address need not exist: its page works, and
 * refuses, in the same way.
 */
@Named
@ViewScoped
public class LoginBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FrontDoor frontDoor;
  @Inject private Texts texts;

  private @Nullable String organization;
  private @Nullable String back;
  private @Nullable String login;
  private @Nullable String password;
  private @Nullable String name;
  private @Nullable Integer hue;
  private boolean another;
  private boolean asking;

  /** Finds the organization by its address, or by the one that was used last. */
  public void open() throws IOException {
    if (LogInSession.isIn(Doorstep.request())) {
      Doorstep.go(destination());
      return;
    }
    if (text(organization).isBlank() && !another) {
      organization = Doorstep.lastOrganization();
    }
    asking = text(organization).isBlank();
    Optional<OrganizationFront> front = asking ? Optional.empty() : front();
    name = front.map(OrganizationFront::name).orElse(null);
    hue = front.map(OrganizationFront::accentHue).orElse(null);
  }

  private Optional<OrganizationFront> front() {
    return frontDoor.front(text(organization));
  }

  /** Logs in and goes where the person wanted to go. */
  public void enter() throws IOException {
    Optional<SignedIn> signedIn =
        frontDoor.logIn(text(organization).strip(), text(login), text(password), Doorstep.source());
    password = null;
    if (signedIn.isEmpty()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.addMessage(
          null,
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR,
              texts.get(faces.getViewRoot().getLocale(), "organization.login.refused"),
              null));
      return;
    }
    Doorstep.letIn(signedIn.get(), destination());
  }

  /** Only a path of ours: never another host, never a page before log-in again. */
  private String destination() {
    return back != null
            && back.matches("/[a-z][A-Za-z0-9/_.-]*(\\?[^\\s\\\\]*)?")
            && !back.startsWith("/front/")
        ? back
        : "/home/today";
  }

  public @Nullable String getOrganization() {
    return organization;
  }

  public void setOrganization(@Nullable String organization) {
    this.organization = organization;
  }

  public @Nullable String getBack() {
    return back;
  }

  public void setBack(@Nullable String back) {
    this.back = back;
  }

  public @Nullable String getLogin() {
    return login;
  }

  public void setLogin(@Nullable String login) {
    this.login = login;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public boolean isAnother() {
    return another;
  }

  public void setAnother(boolean another) {
    this.another = another;
  }

  /** Whether nobody has said yet which organization. */
  public boolean isAsking() {
    return asking;
  }

  /** The organization's name, when its address is known. */
  public @Nullable String getName() {
    return name;
  }

  /** The organization's colour, when its address is known. */
  public @Nullable Integer getHue() {
    return hue;
  }
}

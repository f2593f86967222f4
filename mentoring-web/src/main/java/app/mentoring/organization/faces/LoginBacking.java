package app.mentoring.organization.faces;

import app.mentoring.organization.application.FrontDoor;
import app.mentoring.organization.application.OrganizationFront;
import app.mentoring.organization.application.SignedIn;
import app.mentoring.platform.Texts;
import app.mentoring.shell.LogInSession;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log-in page of one organization. */
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

  /** Finds the organization by its address, or by the one that was used last. */
  public void open() {
    ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
    if ((organization == null || organization.isBlank())
        && outside.getRequestCookieMap().get(LogInSession.ORGANIZATION_COOKIE)
            instanceof Cookie cookie) {
      organization = cookie.getValue();
    }
    Optional<OrganizationFront> front =
        organization == null ? Optional.empty() : frontDoor.front(organization);
    name = front.map(OrganizationFront::name).orElse(null);
  }

  /** Logs in and goes where the person wanted to go. */
  public void enter() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Optional<SignedIn> signedIn =
        frontDoor.logIn(text(organization), text(login), text(password), source(faces));
    password = null;
    if (signedIn.isEmpty()) {
      faces.addMessage(
          null,
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR,
              texts.get(faces.getViewRoot().getLocale(), "organization.login.refused"),
              null));
      return;
    }
    ExternalContext outside = faces.getExternalContext();
    LogInSession.begin(
        (HttpServletRequest) outside.getRequest(),
        (HttpServletResponse) outside.getResponse(),
        signedIn.get());
    outside.redirect(outside.getRequestContextPath() + destination());
    faces.responseComplete();
  }

  private static String source(FacesContext faces) {
    return ((HttpServletRequest) faces.getExternalContext().getRequest()).getRemoteAddr();
  }

  /** Only a path of ours: never another host. */
  private String destination() {
    return back != null && back.matches("/[a-z][A-Za-z0-9/_.-]*(\\?[^\\s\\\\]*)?")
        ? back
        : "/home/today";
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
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

  /** The organization's name, when its address is known. */
  public @Nullable String getName() {
    return name;
  }
}

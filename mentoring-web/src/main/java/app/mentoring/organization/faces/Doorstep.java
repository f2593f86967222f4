package app.mentoring.organization.faces;

import app.mentoring.organization.application.SignedIn;
import app.mentoring.shell.LogInSession;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the pages before log-in know of a visitor, and how they let one in. */
final class Doorstep {

  private Doorstep() {}

  /** The network address that the request comes from. */
  static String source() {
    return request().getRemoteAddr();
  }

  /** The organization that was visited last in this browser, if any. */
  static @Nullable String lastOrganization() {
    return outside().getRequestCookieMap().get(LogInSession.ORGANIZATION_COOKIE)
            instanceof Cookie cookie
        ? cookie.getValue()
        : null;
  }

  /** Begins a session for who proved who they are, and goes to a page. */
  static void letIn(SignedIn signedIn, String page) throws IOException {
    LogInSession.begin(request(), (HttpServletResponse) outside().getResponse(), signedIn);
    go(page);
  }

  static void go(String page) throws IOException {
    outside().redirect(outside().getRequestContextPath() + page);
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** What was typed, with nothing typed being empty. */
  static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  static HttpServletRequest request() {
    return (HttpServletRequest) outside().getRequest();
  }

  private static ExternalContext outside() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}

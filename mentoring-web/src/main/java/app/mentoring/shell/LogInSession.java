package app.mentoring.shell;

import app.mentoring.organization.application.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Begins and ends the session of a person. */
public final class LogInSession {

  /** Remembers the organization's address, and nothing else, for the next visit. */
  public static final String ORGANIZATION_COOKIE = "mentoring-organization";

  private static final int A_YEAR = 31_536_000;

  private LogInSession() {}

  /** Puts whoever logged in into a session with a new id. */
  public static void begin(
      HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      request.changeSessionId();
    }
    request.getSession(true).setAttribute(SessionMechanism.SIGNED_IN, signedIn);
    Cookie cookie = new Cookie(ORGANIZATION_COOKIE, signedIn.slug());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(A_YEAR);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}

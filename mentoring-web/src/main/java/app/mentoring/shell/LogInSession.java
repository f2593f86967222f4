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
    HttpSession session = request.getSession(true);
    session.setAttribute(SessionMechanism.SIGNED_IN, signedIn);
    session.removeAttribute(SessionMechanism.LOOKED_AT);
    Cookie cookie = new Cookie(ORGANIZATION_COOKIE, signedIn.slug());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(A_YEAR);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** Whether somebody is logged in, whatever page is asked for. */
  public static boolean isIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SessionMechanism.SIGNED_IN) instanceof SignedIn;
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}

package app.mentoring.shell;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.application.FrontDoor;
import app.mentoring.organization.application.SignedIn;
import app.mentoring.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells the server and {@link Caller} who a request comes from. The session, made at log-in, is the
 * only source: nothing that a request says can change the organization or the person. Who is not
 * logged in and asks for a protected page is led to the front door and back.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  static final String SIGNED_IN = SignedIn.class.getName();
  static final String LOOKED_AT = SignedIn.class.getName() + ".at";

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  @Inject private Caller caller;
  @Inject private FrontDoor frontDoor;
  @Inject private Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<SignedIn> known = isFront(request) ? Optional.empty() : current(request);
    if (known.isPresent()) {
      SignedIn signedIn = known.get();
      caller.enter(
          new OrganizationId(signedIn.organization()),
          new PersonId(signedIn.person()),
          signedIn.roles());
      return context.notifyContainerAboutLogin(
          signedIn.organization() + "/" + signedIn.person(), signedIn.roles());
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    if ("GET".equals(request.getMethod())) {
      return context.redirect(request.getContextPath() + frontDoor(request));
    }
    return ended(request, response, context);
  }

  /** The pages before log-in serve whoever comes, of whichever organization, as a stranger. */
  private static boolean isFront(HttpServletRequest request) {
    return request.getServletPath().startsWith("/front/");
  }

  /** Who the session says it is; looked up again once a minute, so that a closed account is out. */
  private Optional<SignedIn> current(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(SIGNED_IN) instanceof SignedIn kept)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    if (session.getAttribute(LOOKED_AT) instanceof Instant before
        && now.isBefore(before.plus(LOOK_AGAIN))) {
      return Optional.of(kept);
    }
    Optional<SignedIn> again = frontDoor.again(kept);
    if (again.isEmpty()) {
      session.invalidate();
      caller.leaveAsSystem();
      return again;
    }
    session.setAttribute(SIGNED_IN, again.get());
    session.setAttribute(LOOKED_AT, now);
    return again;
  }

  /** Something was sent by a page whose session has ended: the answer must reach Ajax too. */
  private static AuthenticationStatus ended(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String page = request.getContextPath() + Rescue.expired(page(request));
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return context.redirect(page);
    }
    response.setHeader(Rescue.REFUSED_HEADER, "yes");
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    try {
      response
          .getWriter()
          .print(
              "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                  + page.replace("&", "&amp;")
                  + "\"/></partial-response>");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static String frontDoor(HttpServletRequest request) {
    return "/front/login?back=" + URLEncoder.encode(page(request), StandardCharsets.UTF_8);
  }

  /** The page asked for; forms post to the address of their page, parameters included. */
  private static String page(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getServletPath()
        + (request.getPathInfo() == null ? "" : request.getPathInfo())
        + (query == null ? "" : "?" + query);
  }
}

package app.mentoring.shell;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.PersonId;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Tells the server and {@link Caller} who a request comes from. The session, made at log-in, is the
 * only source: nothing that a request says can change the organization or the person. Who is not
 * logged in and asks for a protected page is led to the front door and back.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  static final String SIGNED_IN = SignedIn.class.getName();

  @Inject private Caller caller;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(SIGNED_IN) instanceof SignedIn signedIn) {
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
    return context.redirect(frontDoor(request));
  }

  private static String frontDoor(HttpServletRequest request) {
    String query = request.getQueryString();
    String page =
        request.getServletPath()
            + (request.getPathInfo() == null ? "" : request.getPathInfo())
            + (query == null ? "" : "?" + query);
    String back = "GET".equals(request.getMethod()) ? page : request.getServletPath();
    return request.getContextPath()
        + "/front/login?back="
        + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}

package app.mentoring.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer says to the browser. The content security policy of pages is written by
 * PrimeFaces, with the nonce of the page, from {@code primefaces.CSP_POLICY} in {@code web.xml};
 * all other answers get one that allows nothing. Pages are never kept in a cache.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeadersFilter implements Filter {

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    String path = ((HttpServletRequest) request).getServletPath();
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (request.isSecure()) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/front/brand")) {
      answer.setHeader("Content-Security-Policy", NOTHING);
    } else {
      answer.setHeader("Cache-Control", "no-store");
      if (path.startsWith("/api/") || path.startsWith("/o/")) {
        answer.setHeader("Content-Security-Policy", NOTHING);
      }
    }
    chain.doFilter(request, response);
  }
}

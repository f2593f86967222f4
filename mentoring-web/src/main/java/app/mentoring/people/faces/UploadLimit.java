package app.mentoring.people.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends whoever chooses a file far too large back to the import with a message: the server would
 * refuse the request before a page could say why.
 */
@WebFilter({"/people/import", "/people/import.xhtml"})
public class UploadLimit extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Less than the request that the server still reads (web.xml), more than a file may have. */
  static final long MOST_BYTES = 10L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > MOST_BYTES) {
      response.sendRedirect(request.getContextPath() + "/people/import?large=true");
    } else {
      chain.doFilter(request, response);
    }
  }
}

package app.mentoring.shell;

import app.mentoring.kernel.Settings;
import app.mentoring.kernel.database.StatementCount;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * With {@code mentoring.server-timing}, counts the SQL statements of each page, so that a test can
 * hold it to its budget. A page is already on its way when its last statement ran; therefore the
 * figure of a page is read with {@code GET /front/statements?of=/home/today} after it.
 */
@WebFilter("/*")
public class ServerTimingFilter implements Filter {

  private final ConcurrentHashMap<String, Integer> lastCount = new ConcurrentHashMap<>();
  private final boolean active = Settings.flag("mentoring.server-timing");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!active) {
      chain.doFilter(request, response);
      return;
    }
    String path = ((HttpServletRequest) request).getServletPath();
    if (path.equals("/front/statements")) {
      response.setContentType("text/plain");
      response.getWriter().print(lastCount.getOrDefault(request.getParameter("of"), -1));
      return;
    }
    StatementCount.reset();
    try {
      chain.doFilter(request, response);
    } finally {
      lastCount.put(path, StatementCount.count());
    }
  }
}

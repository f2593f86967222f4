package app.mentoring.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Two short addresses: the bare one leads to Today, or to log-in before; {@code /setup} leads on.
 */
@WebServlet({"", "/setup"})
public class Entrance extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean setUp = request.getServletPath().equals("/setup");
    response.sendRedirect(request.getContextPath() + (setUp ? "/front/setup" : "/home/today"));
  }
}

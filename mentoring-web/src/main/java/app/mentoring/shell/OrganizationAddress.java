package app.mentoring.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address that an organization gives its people: {@code /o/aurora} leads to its log-in. */
@WebServlet("/o/*")
public class OrganizationAddress extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo();
    String slug = path == null ? "" : path.substring(1);
    String page = "/front/login?organization=" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
    response.sendRedirect(request.getContextPath() + page);
  }
}

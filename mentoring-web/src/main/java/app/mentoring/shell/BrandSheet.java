package app.mentoring.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The organization's accent as a style sheet, {@code /front/brand/226.css}: a page carries no style
 * of its own, so that its content security policy can be strict. Says nothing about organizations:
 * a hue is a number.
 */
@WebServlet("/front/brand/*")
public class BrandSheet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern HUE = Pattern.compile("/(\\d{1,3})\\.css");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher hue = HUE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!hue.matches() || Integer.parseInt(hue.group(1)) > 359) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/css");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.getWriter().print(":root{--accent-hue:" + hue.group(1) + "}");
  }
}

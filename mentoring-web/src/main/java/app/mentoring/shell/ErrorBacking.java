package app.mentoring.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The pages that say what went wrong. They are reached by a failure inside a page, by the server's
 * own refusal (unknown address, missing right) or, after Ajax, by their address; each has an id
 * that stands in the log.
 */
@Named("trouble")
@RequestScoped
public class ErrorBacking {

  private static final int OK = 200;

  private String id = "";
  private List<?> reasons = List.of();

  @PostConstruct
  void name() {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext outside = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) outside.getRequest();
    String given = outside.getRequestParameterMap().get("id");
    if (request.getAttribute(ErrorId.ATTRIBUTE) instanceof String known) {
      id = known;
    } else if (given != null && ErrorId.wellFormed(given)) {
      id = given;
    } else {
      id = log(request, faces.getViewRoot().getViewId());
    }
    if (request.getAttribute(Rescue.REASONS) instanceof List<?> told) {
      reasons = told;
    }
    if (outside.getResponse() instanceof HttpServletResponse response
        && response.getStatus() == OK) {
      outside.setResponseStatus(status(faces.getViewRoot().getViewId()));
    }
  }

  private static String log(HttpServletRequest request, String view) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Throwable why = thrown instanceof Throwable throwable ? throwable : null;
    String at = path == null ? request.getRequestURI() : path.toString();
    return ErrorId.log(why == null ? Level.INFO : Level.ERROR, view, at, why);
  }

  private static int status(String view) {
    for (Trouble trouble : Trouble.values()) {
      if (view.endsWith("/" + trouble.page + ".xhtml")) {
        return trouble.status;
      }
    }
    return Trouble.FAILED.status;
  }

  public String getId() {
    return id;
  }

  /** Why a rule said no, in the reader's language. */
  public List<?> getReasons() {
    return reasons;
  }

  /** Log-in that leads back to the page whose session ended. */
  public String getLogIn() {
    ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
    String back = outside.getRequestParameterMap().get("back");
    String front = outside.getRequestContextPath() + "/front/login";
    return back == null || back.isEmpty()
        ? front
        : front + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}

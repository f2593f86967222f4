package app.mentoring.shell;

import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns every exception that leaves a page into something a person can act on. A refusal becomes
 * messages and leaves the page and what was typed as they are; everything else becomes an error
 * page with an id that the log knows. Ajax requests get the same.
 */
public class Rescue extends ExceptionHandlerWrapper {

  /** Tells the browser that what it sent was not taken, so that it keeps what was typed. */
  static final String REFUSED_HEADER = "Mentoring-Refused";

  /** In the flash of a page that was opened anew. */
  static final String RENEWED = Rescue.class.getName() + ".renewed";

  static final String REASONS = Rescue.class.getName() + ".reasons";

  public Rescue(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      ExceptionQueuedEvent event = queued.next();
      queued.remove();
      if (!faces.getResponseComplete()) {
        help(faces, Trouble.in(event.getContext().getException()), event.getContext().getPhaseId());
      }
    }
    super.handle();
  }

  private static void help(FacesContext faces, Trouble.Found found, PhaseId phase) {
    Trouble trouble = found.trouble();
    boolean sent = faces.isPostback() && phase != null && !PhaseId.RENDER_RESPONSE.equals(phase);
    try {
      if (trouble.status == Trouble.REFUSED.status && sent) {
        reasons(faces, found).forEach(reason -> say(faces, FacesMessage.SEVERITY_ERROR, reason));
        faces.validationFailed();
        faces.renderResponse();
      } else if (trouble == Trouble.EXPIRED) {
        renew(faces);
      } else {
        show(faces, found);
      }
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
  }

  private static List<String> reasons(FacesContext faces, Trouble.Found found) {
    Texts texts = CDI.current().select(Texts.class).get();
    Locale locale = Words.locale();
    return found.cause() instanceof RuleViolation violation
        ? violation.refusals().stream().map((Refusal r) -> texts.get(locale, r)).toList()
        : List.of(texts.get(locale, "shell.changed-meanwhile"));
  }

  /** Opens the page anew; what was typed is put back by the browser. */
  private static void renew(FacesContext faces) throws IOException {
    ExternalContext outside = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) outside.getRequest();
    String query = request.getQueryString();
    String page = request.getServletPath() + (query == null ? "" : "?" + query);
    if (CDI.current().select(Caller.class).get().isPerson() || page.startsWith("/front/")) {
      String note = CDI.current().select(Texts.class).get().get(Words.locale(), "shell.renewed");
      say(faces, FacesMessage.SEVERITY_WARN, note);
      outside.getFlash().setKeepMessages(true);
      outside.getFlash().put(RENEWED, Boolean.TRUE);
      redirect(faces, page);
    } else {
      redirect(faces, expired(page));
    }
  }

  /** Where a session that ended leads: to log-in, and then back to the page. */
  static String expired(String page) {
    return "/error/expired?back=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  private static void show(FacesContext faces, Trouble.Found found) throws IOException {
    ExternalContext outside = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) outside.getRequest();
    Trouble trouble = found.trouble();
    Level level = trouble.status >= 500 ? Level.ERROR : Level.INFO;
    String id = ErrorId.log(level, trouble.name(), request.getServletPath(), trace(found));
    if (!outside.isResponseCommitted()) {
      outside.responseReset();
    }
    if (faces.getPartialViewContext().isAjaxRequest()) {
      redirect(faces, "/error/" + trouble.page + "?id=" + id);
      return;
    }
    request.setAttribute(ErrorId.ATTRIBUTE, id);
    if (trouble.status == Trouble.REFUSED.status) {
      request.setAttribute(REASONS, reasons(faces, found));
    }
    outside.responseSendError(trouble.status, null);
    faces.responseComplete();
  }

  private static @Nullable Throwable trace(Trouble.Found found) {
    return found.trouble().status >= 500 ? found.cause() : null;
  }

  private static void redirect(FacesContext faces, String page) throws IOException {
    ExternalContext outside = faces.getExternalContext();
    if (faces.getViewRoot() == null) {
      faces.setViewRoot(
          faces.getApplication().getViewHandler().createView(faces, "/error/expired.xhtml"));
    }
    outside.setResponseHeader(REFUSED_HEADER, "yes");
    outside.redirect(outside.getRequestContextPath() + page);
    faces.responseComplete();
  }

  private static void say(FacesContext faces, FacesMessage.Severity severity, String text) {
    faces.addMessage(null, new FacesMessage(severity, text, null));
  }
}

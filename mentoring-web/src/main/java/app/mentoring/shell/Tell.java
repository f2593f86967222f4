package app.mentoring.shell;

import app.mentoring.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Says to the reader what happened, on this page or on the one that follows by a redirect. */
@RequestScoped
public class Tell {

  @Inject private Texts texts;

  /** It is done: {@code tell.done("programme.enrol.done")}. */
  public void done(String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = texts.get(faces.getViewRoot().getLocale(), key, arguments);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }
}

package app.mentoring.meeting.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;

/** What these pages say to the person. */
final class MeetingTalk {

  private MeetingTalk() {}

  static void say(String text, Severity severity) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }

  /** The same on the page that follows. */
  static void sayAfter(String text, Severity severity) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    say(text, severity);
  }
}

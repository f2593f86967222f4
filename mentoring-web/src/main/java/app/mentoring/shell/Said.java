package app.mentoring.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;

/**
 * A message as the page shows it.
 *
 * @param kind shape and colour: {@code good}, {@code watch} or {@code urgent}
 * @param text the sentence
 */
public record Said(String kind, String text) {

  static Said of(FacesMessage message) {
    Severity severity = message.getSeverity();
    String kind =
        severity == FacesMessage.SEVERITY_INFO
            ? "good"
            : severity == FacesMessage.SEVERITY_WARN ? "watch" : "urgent";
    return new Said(kind, message.getSummary());
  }

  /** Key of the word that a screen reader says first. */
  public String spoken() {
    return "shell.said." + kind;
  }
}

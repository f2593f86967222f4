package app.mentoring.exit.faces;

import app.mentoring.exit.application.GivenAnswer;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One answer as it is being typed. */
public class AnswerForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String text;
  private boolean opened;

  AnswerForm(boolean opened) {
    this.opened = opened;
  }

  void show(GivenAnswer answer) {
    this.text = answer.text();
    this.opened = answer.isOpened();
  }

  GivenAnswer given() {
    return new GivenAnswer(text == null ? "" : text, opened);
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public boolean isOpened() {
    return opened;
  }

  public void setOpened(boolean opened) {
    this.opened = opened;
  }
}

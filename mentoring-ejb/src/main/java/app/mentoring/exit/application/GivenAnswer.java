package app.mentoring.exit.application;

import java.io.Serializable;

/**
 * An answer as a person types or reads it.
 *
 * @param text the words, or the name of a constant for questions with choices
 * @param isOpened whether the other may read it
 */
public record GivenAnswer(String text, boolean isOpened) implements Serializable {

  public GivenAnswer {
    text = text.strip();
  }
}

package app.mentoring.shell;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of an {@code m:stepper}.
 *
 * @param name in the reader's language
 * @param state {@code done}, {@code current} or {@code ahead}
 * @param note a date or a few words below the name
 */
public record Step(String name, State state, @Nullable String note) implements Serializable {

  /** Where a step is. */
  public enum State {
    DONE,
    CURRENT,
    AHEAD
  }

  public boolean done() {
    return state == State.DONE;
  }

  public boolean current() {
    return state == State.CURRENT;
  }

  /** The class that dresses it. */
  public String dress() {
    return state.name().toLowerCase(Locale.ROOT);
  }
}

package app.mentoring.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * A text that is not yet in any language.
 *
 * @param key key in a context's bundle, beginning with the context's name
 * @param arguments values for the message format, in order
 */
public record TextKey(String key, List<Object> arguments) implements Serializable {

  public TextKey {
    arguments = List.copyOf(arguments);
  }

  public static TextKey of(String key, Object... arguments) {
    return new TextKey(key, List.of(arguments));
  }
}

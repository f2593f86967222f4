package app.mentoring.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a stable order.
 *
 * @param rows in order, copied
 * @param next key to ask the following page with, or null when this is the last
 */
public record Page<T>(List<T> rows, @Nullable String next) {

  public Page {
    rows = List.copyOf(rows);
  }
}

package app.mentoring.people.application;

import app.mentoring.kernel.TextKey;
import java.io.Serializable;
import java.util.List;

/**
 * What an import would do, or has done.
 *
 * @param added people who are new
 * @param changed people who were here and are different now
 * @param same people of whom nothing changes
 * @param heldBack lines with a problem; none of them is brought in
 * @param problems every reason, by line
 */
public record ImportReport(int added, int changed, int same, int heldBack, List<BadLine> problems)
    implements Serializable {

  /**
   * One thing wrong with one line.
   *
   * @param column its name in the file; empty where the whole line is meant
   */
  public record BadLine(int line, String column, String value, TextKey reason)
      implements Serializable {}

  /** How many people an import brings in or changes. */
  public int ready() {
    return added + changed + same;
  }

  /** How many lines the file has. */
  public int total() {
    return ready() + heldBack;
  }
}

package app.mentoring.people.application;

import app.mentoring.people.api.SheetField;
import java.io.Serializable;
import java.util.List;

/**
 * An uploaded sheet as the page shows it before anything is decided.
 *
 * @param charset how it was read
 * @param delimiter one of {@code , ; |} or a tab
 * @param rows how many people it seems to hold
 */
public record SheetView(String charset, char delimiter, int rows, List<Column> columns)
    implements Serializable {

  /**
   * A column and what it is proposed to become.
   *
   * @param sensitive cannot become anything
   * @param freeText long texts that may repeat what is left out elsewhere
   * @param example the first value, shortened
   */
  public record Column(
      String header, SheetField proposal, boolean sensitive, boolean freeText, String example)
      implements Serializable {}
}

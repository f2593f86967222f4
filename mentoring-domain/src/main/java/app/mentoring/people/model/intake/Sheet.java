package app.mentoring.people.model.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet as it was handed in: a line of column names and lines of values, nothing understood yet.
 *
 * @param headers one per column, stripped; a nameless column is empty
 */
public record Sheet(List<String> headers, List<Row> rows) {

  /**
   * One record of the sheet.
   *
   * @param line the line of the file on which it begins, counted from 1 and with the line of names
   * @param cells stripped values; may be fewer or more than there are columns
   */
  public record Row(int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** The value in a column, empty where the line is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  public Sheet {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /** The values of a column that are not empty, from the top. */
  public Stream<String> values(int column) {
    return rows.stream().map(row -> row.cell(column)).filter(value -> !value.isEmpty());
  }
}

package app.mentoring.people.application;

import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.people.model.intake.Sheet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file that somebody else made, as a {@link Sheet}: RFC 4180 with comma, semicolon, tab or
 * bar, whichever the file uses.
 *
 * @param charset how the bytes were read
 * @param delimiter what separates the values
 */
record CsvSheet(Sheet sheet, String charset, char delimiter) {

  static final int MOST_ROWS = 10_000;
  static final int MOST_COLUMNS = 100;

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final int LOOKED_AT = 30;

  /**
   * Reads a file.
   *
   * @throws RuleViolation when it is no text, empty, too large, without names of columns, or its
   *     quotes do not close; nothing of it is used then
   */
  static CsvSheet read(byte[] file) {
    SheetText text = SheetText.of(file);
    char delimiter = delimiter(text.text());
    List<CSVRecord> records = records(text.text(), delimiter, MOST_ROWS + 2);
    if (records.isEmpty()) {
      throw refused("people.file-empty");
    }
    List<String> headers = stripped(records.get(0));
    Lines lines = new Lines(text.text(), text.firstLine());
    lines.at(records.get(0).getCharacterPosition());
    List<Sheet.Row> rows =
        records.stream()
            .skip(1)
            .map(each -> new Sheet.Row(lines.at(each.getCharacterPosition()), stripped(each)))
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
            .toList();
    check(headers, rows);
    return new CsvSheet(new Sheet(headers, rows), text.charset(), delimiter);
  }

  private static void check(List<String> headers, List<Sheet.Row> rows) {
    if (headers.size() > MOST_COLUMNS) {
      throw refused("people.file-too-wide", MOST_COLUMNS, headers.size());
    }
    if (headers.stream().anyMatch(name -> name.contains("@"))) {
      throw refused("people.file-without-names");
    }
    if (rows.isEmpty()) {
      throw refused("people.file-without-rows");
    }
    if (rows.size() > MOST_ROWS) {
      throw refused("people.file-too-long", MOST_ROWS);
    }
  }

  /** The one that gives the most columns, of those that give every line the same number if any. */
  private static char delimiter(String text) {
    return DELIMITERS.stream()
        .max(Comparator.comparingDouble((Character each) -> fit(text, each)))
        .filter(best -> fit(text, best) > 0)
        .orElse(',');
  }

  private static double fit(String text, char delimiter) {
    List<CSVRecord> first;
    try {
      first = records(text, delimiter, LOOKED_AT);
    } catch (RuleViolation broken) {
      return 0;
    }
    if (first.isEmpty() || first.get(0).size() < 2) {
      return 0;
    }
    int width = first.get(0).size();
    long even = first.stream().filter(each -> each.size() == width).count();
    return width * (double) even / first.size();
  }

  private static List<CSVRecord> records(String text, char delimiter, int most) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(delimiter != '\t')
            .get();
    List<CSVRecord> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord each : parser) {
        records.add(each);
        if (records.size() >= most) {
          break;
        }
      }
      return records;
    } catch (IOException | UncheckedIOException broken) {
      throw refused("people.file-quotes", records.size() + 1);
    }
  }

  private static List<String> stripped(CSVRecord values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(String::strip)
        .collect(Collectors.toList());
  }

  private static RuleViolation refused(String code, Object... arguments) {
    return new RuleViolation(Refusal.of(code, arguments));
  }

  /** Tells the line of a position; positions are asked for in rising order. */
  private static final class Lines {

    private final String text;
    private int position;
    private int line;

    Lines(String text, int firstLine) {
      this.text = text;
      this.line = firstLine;
    }

    /** The line of the first character from here on that does not end a line. */
    int at(long start) {
      int wanted = (int) start;
      while (wanted < text.length() && isBreak(text.charAt(wanted))) {
        wanted++;
      }
      for (; position < wanted; position++) {
        char c = text.charAt(position);
        boolean pair =
            c == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
        if (c == '\n' || c == '\r' && !pair) {
          line++;
        }
      }
      return line;
    }

    private static boolean isBreak(char c) {
      return c == '\n' || c == '\r';
    }
  }
}

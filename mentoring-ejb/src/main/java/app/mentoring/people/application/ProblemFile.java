package app.mentoring.people.application;

import app.mentoring.platform.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The bad lines of an import as a CSV file in UTF-8 with a mark, so that spreadsheets read it
 * rightly. A value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class ProblemFile {

  private static final String FORMULA_BEGINS = "=+-@\t\r\n";

  private ProblemFile() {}

  static byte[] of(ImportReport report, Texts texts, Locale reader) {
    StringBuilder file = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
      printer.printRecord(
          texts.get(reader, "people.import.line"),
          texts.get(reader, "people.import.column"),
          texts.get(reader, "people.import.value"),
          texts.get(reader, "people.import.reason"));
      for (ImportReport.BadLine bad : report.problems()) {
        printer.printRecord(
            bad.line(),
            defused(bad.column()),
            defused(bad.value()),
            defused(texts.get(reader, bad.reason())));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String defused(String value) {
    return !value.isEmpty() && FORMULA_BEGINS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}

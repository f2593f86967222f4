package app.mentoring.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.kernel.RuleViolation;
import app.mentoring.people.model.intake.Sheet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files that somebody else made. */
class CsvSheetTest {

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void the_separator_is_found(char separator) {
    String file =
        "Name,E-Mail,Skills\nÄda,a@b.org,\"x%cy\"\nBo,b@b.org,z\n".replace(',', separator);
    CsvSheet read = read(String.format(file, separator));
    assertThat(read.delimiter()).isEqualTo(separator);
    assertThat(read.sheet().headers()).containsExactly("Name", "E-Mail", "Skills");
    assertThat(read.sheet().rows().get(0).cells())
        .containsExactly("Äda", "a@b.org", "x" + separator + "y");
  }

  @Test
  void commas_in_texts_do_not_hide_the_semicolons_between_them() {
    CsvSheet read = read("Name;Bio\nAda;a, b, c, d\nBo;e, f\n");
    assertThat(read.delimiter()).isEqualTo(';');
  }

  @Test
  void a_mark_at_the_beginning_is_not_part_of_the_first_name() {
    assertThat(read("\uFEFFName,Mail\nÄ,a@b.org\n").sheet().headers().get(0)).isEqualTo("Name");
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      CsvSheet read = CsvSheet.read("\uFEFFName\tMail\nÄ 🚲\ta@b.org\n".getBytes(wide));
      assertThat(read.charset()).isEqualTo(wide.name());
      assertThat(read.sheet().rows().get(0).cells()).containsExactly("Ä 🚲", "a@b.org");
    }
  }

  @Test
  void what_is_not_utf_8_is_read_as_older_spreadsheets_write() {
    CsvSheet read =
        CsvSheet.read("Name;Mail\nJörg Weiß;j@b.org\n".getBytes(Charset.forName("windows-1252")));
    assertThat(read.charset()).isEqualTo("Windows-1252");
    assertThat(read.sheet().rows().get(0).cell(0)).isEqualTo("Jörg Weiß");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void line_breaks_in_quotes_stay_and_lines_are_counted_as_in_the_file(String end) {
    String file =
        String.join(end, "Name,Bio", "Ada,\"one", "two \"\"quoted\"\"\"", "", "Bo,x", "Cy,y", "");
    Sheet sheet = read(file).sheet();
    assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(2, 5, 6);
    assertThat(sheet.rows().get(0).cell(1)).isEqualTo("one" + end + "two \"quoted\"");
  }

  @Test
  void a_first_line_that_names_the_separator_is_passed_over_and_counted() {
    Sheet sheet = read("sep=;\r\nName;Mail\r\nAda;a@b.org\r\n").sheet();
    assertThat(sheet.headers()).containsExactly("Name", "Mail");
    assertThat(sheet.rows().get(0).line()).isEqualTo(3);
  }

  @Test
  void lines_without_any_value_are_nobody() {
    assertThat(read("Name,Mail\n,\n  , \nAda,a@b.org\n").sheet().rows()).hasSize(1);
  }

  @Test
  void a_picture_a_workbook_and_a_document_are_refused_for_what_they_are() {
    assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "file-is-picture");
    assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}, "file-is-picture");
    assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0}, "file-is-workbook");
    assertRefused("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1), "file-is-document");
    assertRefused(new byte[] {1, 2, 3, 0, 5}, "file-no-text");
  }

  @Test
  void an_empty_file_and_one_with_names_alone_are_refused() {
    assertRefused(new byte[0], "file-empty");
    assertRefused(bytes("\uFEFF \n\n"), "file-empty");
    assertRefused(bytes("Name,Mail\n"), "file-without-rows");
    assertRefused(bytes("Ada,a@b.org\nBo,b@b.org\n"), "file-without-names");
  }

  @Test
  void a_quote_that_does_not_close_is_refused() {
    assertRefused(bytes("Name,Mail\n\"Ada,a@b.org\nBo,b@b.org\n"), "file-quotes");
    assertRefused(bytes("Name,Mail\n\"Ada\"x,a@b.org\n"), "file-quotes");
  }

  @Test
  void there_are_limits_to_size_lines_and_columns() {
    assertRefused(new byte[SheetText.MOST_BYTES + 1], "file-too-large");
    String line = "Ada,a@b.org\n";
    assertThat(read("Name,Mail\n" + line.repeat(CsvSheet.MOST_ROWS)).sheet().rows())
        .hasSize(CsvSheet.MOST_ROWS);
    assertRefused(bytes("Name,Mail\n" + line.repeat(CsvSheet.MOST_ROWS + 1)), "file-too-long");
    String wide =
        IntStream.rangeClosed(0, 100).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    assertRefused(bytes(wide + "\n" + wide + "\n"), "file-too-wide");
  }

  @Test
  void a_large_file_of_one_quote_ends_soon() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(bytes("Name,Mail\n\""));
    file.writeBytes("x\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
    assertRefused(file.toByteArray(), "file-quotes");
  }

  private static void assertRefused(byte[] file, String code) {
    assertThatThrownBy(() -> CsvSheet.read(file))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("people." + code);
  }

  private static CsvSheet read(String text) {
    return CsvSheet.read(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

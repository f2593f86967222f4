package app.mentoring.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.TextKey;
import app.mentoring.platform.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bad lines as a file. */
class ProblemFileTest {

  @Test
  void each_line_tells_line_column_value_and_reason() {
    String file = file(Locale.GERMAN, "E-Mail", "s.\"ibanez\"@tal");
    assertThat(file)
        .startsWith("\uFEFFZeile,Spalte,Wert,Grund\r\n")
        .contains("14,E-Mail,\"s.\"\"ibanez\"\"@tal\",Jede Person braucht eine E-Mail-Adresse.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void no_value_is_a_formula(String value) {
    assertThat(file(Locale.ENGLISH, value, value))
        .doesNotContainPattern("[,\"][=+@\t-]")
        .doesNotContainPattern("[,\"]\r[^\n]");
  }

  private static String file(Locale reader, String column, String value) {
    ImportReport report =
        new ImportReport(
            0,
            0,
            0,
            1,
            List.of(
                new ImportReport.BadLine(
                    14, column, value, TextKey.of("people.refusal.email-missing"))));
    return new String(ProblemFile.of(report, new Texts(), reader), StandardCharsets.UTF_8);
  }
}

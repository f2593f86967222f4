package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Every text can be read and every control be seen, by day, by night and in strong contrast, for
 * each accent that an organization may choose.
 */
class ContrastGuardTest {

  private static final double TEXT = 4.5;
  private static final double CONTROL = 3;
  private static final List<String> SURFACES = List.of("paper", "sheet", "sunken");
  private static final List<String> INKS =
      List.of("ink", "ink-2", "ink-3", "accent", "accent-deep", "good", "watch", "urgent", "note");
  private static final List<String> KINDS = List.of("good", "watch", "urgent", "note");

  @Test
  void everyTextAndEveryControlStandsOut() throws IOException {
    String sheet = Files.readString(Path.of("src/main/webapp/resources/mentoring/tokens.css"));

    List<String> faint = new ArrayList<>();
    for (boolean dark : List.of(false, true)) {
      for (boolean strong : List.of(false, true)) {
        for (double strength : List.of(0.0, 0.07, 0.1)) {
          for (int hue = 0; hue < 360; hue += 10) {
            Colours colours = Colours.of(sheet, dark, strong, hue, strength);
            String where = (dark ? "night" : "day") + (strong ? " strong" : "") + " hue " + hue;
            faint.addAll(faint(colours, where));
          }
        }
      }
    }

    assertThat(faint).isEmpty();
  }

  private static List<String> faint(Colours colours, String where) {
    List<String> found = new ArrayList<>();
    Measure measure = new Measure(colours, where, found);
    for (String surface : SURFACES) {
      INKS.forEach(ink -> measure.atLeast(TEXT, ink, surface));
      measure.atLeast(CONTROL, "edge", surface);
      measure.atLeast(CONTROL, "ring", surface);
    }
    for (String kind : KINDS) {
      measure.atLeast(TEXT, kind, kind + "-wash");
      measure.atLeast(TEXT, "ink", kind + "-wash");
      measure.atLeast(TEXT, "ink-2", kind + "-wash");
    }
    measure.atLeast(TEXT, "accent-deep", "accent-wash");
    measure.atLeast(TEXT, "ink", "accent-wash");
    measure.atLeast(TEXT, "on-accent", "accent");
    measure.atLeast(TEXT, "on-accent", "accent-deep");
    measure.atLeast(TEXT, "paper", "ink");
    for (int tone = 0; tone < 8; tone++) {
      measure.atLeast(TEXT, "tone-" + tone + "-ink", "tone-" + tone);
    }
    return found;
  }

  private record Measure(Colours colours, String where, List<String> found) {
    void atLeast(double least, String text, String surface) {
      double contrast = colours.contrast(text, surface);
      if (contrast < least) {
        found.add(
            String.format(Locale.ROOT, "%s on %s by %s: %.2f", text, surface, where, contrast));
      }
    }
  }

  @Test
  void aPlantedFaintColourIsFoundAndTheFiguresAreThoseOfTheStandard() {
    Colours planted =
        Colours.of(
            ":root { --black: #000; --white: #ffffff; --faint: light-dark(#999, #777777);"
                + " --lightest: oklch(1 calc(var(--accent-strength) * 0) var(--accent-hue)); }",
            false,
            false,
            226,
            0.07);
    List<String> found = new ArrayList<>();

    new Measure(planted, "day", found).atLeast(TEXT, "faint", "white");

    assertThat(found).containsExactly("faint on white by day: 2.85");
    assertThat(planted.contrast("black", "white")).isCloseTo(21, within(0.001));
    assertThat(planted.contrast("black", "lightest")).isCloseTo(21, within(0.01));
  }
}

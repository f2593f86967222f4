package app.mentoring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plants what must not be on a page and sees that it is noticed. */
@ExtendWith(Visitors.class)
class VisitorPageIT {

  @Test
  void aSoundPageIsFineAndLeavesFourPictures(Visitor visitor) throws Exception {
    visitor.page().setContent(page("<h1>Good day</h1>"));

    visitor.look("planted-sound");

    try (var files = Files.list(Path.of("target", "screenshots"))) {
      assertThat(files.map(file -> file.getFileName().toString().substring(4)))
          .contains(
              "planted-sound-light-1280.png",
              "planted-sound-light-390.png",
              "planted-sound-dark-1280.png",
              "planted-sound-dark-390.png");
    }
  }

  @Test
  void textThatNobodyCanReadIsFoundInTheDarkOnly(Visitor visitor) {
    visitor
        .page()
        .setContent(
            page(
                "<style>:root{color-scheme:light dark}"
                    + "body{background:light-dark(#fff,#222);color:#333}</style><p>Grey</p>"));

    assertThatThrownBy(() -> visitor.look("planted-contrast"))
        .hasMessageContaining("serious color-contrast")
        .hasMessageContaining("planted-contrast-dark-390")
        .hasMessageNotContaining("planted-contrast-light");
  }

  @Test
  void aButtonTooSmallForAFingerIsFound(Visitor visitor) {
    String tiny =
        "<button style='width:9px;height:9px;padding:0;border:0' aria-label='x'></button>";
    visitor.page().setContent(page(tiny + tiny));

    assertThatThrownBy(() -> visitor.look("planted-target")).hasMessageContaining("target-size");
  }

  @Test
  void whatSticksOutAtTheSideIsNamed(Visitor visitor) {
    visitor.page().setContent(page("<p id='wide' style='width:700px'>Too wide</p>"));

    assertThatThrownBy(() -> visitor.look("planted-wide"))
        .hasMessageContaining("scrolls sideways")
        .hasMessageContaining("id=\"wide\"")
        .hasMessageNotContaining("1280");
  }

  @Test
  void scriptErrorsForeignHostsAndErrorPagesAreHeard(MicroServer server, Visitor visitor) {
    visitor.goTo("/front/login");
    visitor
        .page()
        .evaluate(
            "() => { console.error('planted error');"
                + " setTimeout(() => { throw new Error('planted throw') }, 0);"
                + " const image = new Image(); image.src = 'http://example.test/pixel.png';"
                + " return fetch('/front/no-such-page') }");
    visitor.page().waitForTimeout(300);

    assertThat(visitor.complaints())
        .anyMatch(text -> text.contains("planted error"))
        .anyMatch(text -> text.contains("planted throw"))
        .anyMatch(text -> text.contains("another host: http://example.test/"))
        .anyMatch(text -> text.contains("answer 404: " + server.url("/front/no-such-page")));
    visitor.expects("planted|example.test|no-such-page");
    assertThat(visitor.complaints()).isEmpty();
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang='en'><head><title>Planted</title>"
        + "<meta name='viewport' content='width=device-width'></head><body><main>"
        + body
        + "</main></body></html>";
  }
}

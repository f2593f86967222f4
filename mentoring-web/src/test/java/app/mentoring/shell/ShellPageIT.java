package app.mentoring.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.test.MicroServer;
import app.mentoring.test.Visitor;
import app.mentoring.test.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What frames every page: its headers, its errors, its language and colours. */
@ExtendWith(Visitors.class)
class ShellPageIT {

  private static final Pattern STYLE = Pattern.compile("href=\"([^\"]*base\\.css[^\"]*)\"");

  @Test
  void everyAnswerCarriesTheHeadersOfACarefulSite(MicroServer server) {
    HttpResponse<String> page = server.get("/front/login");

    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'self'", "'nonce-")
        .contains("form-action 'self'", "object-src 'none'")
        .doesNotContain("unsafe-eval")
        .doesNotContain("script-src 'self' 'unsafe-inline'");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(page, "Set-Cookie"))
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax");
  }

  @Test
  void aStyleSheetMayBeKeptBecauseItsAddressChangesWithIt(MicroServer server) {
    Matcher style = STYLE.matcher(server.get("/front/login").body());
    assertThat(style.find()).isTrue();

    HttpResponse<String> sheet = server.get(style.group(1).replace("&amp;", "&"));

    assertThat(style.group(1)).contains("v=");
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(header(sheet, "Cache-Control")).contains("immutable");
  }

  @Test
  void anAccentIsANumberAndNothingElse(MicroServer server) {
    assertThat(server.get("/front/brand/145.css").body()).isEqualTo(":root{--accent-hue:145}");
    assertThat(server.get("/front/brand/360.css").statusCode()).isEqualTo(404);
    assertThat(server.get("/front/brand/1%7D*%7B.css").statusCode()).isEqualTo(404);
  }

  @Test
  void anUnknownAddressHasAnIdThatStandsInTheLog(MicroServer server, Visitor visitor) {
    visitor.expects("answer 404").goTo("/front/no-such-page");

    assertThat(visitor.page().title()).isEqualTo("There is nothing here");
    String id = visitor.page().locator("#error-id").innerText();
    assertThat(id).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    assertThat(server.log()).contains("error " + id + " ");
    visitor.look("error-not-found");
  }

  @Test
  void theErrorPagesCanBeReadByEverybody(Visitor visitor) {
    visitor.expects("answer (403|409|500|503)");
    for (String page : new String[] {"forbidden", "refused", "failed", "unavailable", "expired"}) {
      visitor.goTo("/error/" + page).look("error-" + page);
      assertThat(visitor.page().locator("h1")).hasCount(1);
      assertThat(visitor.page().content()).doesNotContain("Exception", "[shell.");
    }
  }

  @Test
  void anErrorIdFromTheAddressIsShownOnlyIfItCouldBeOurs(MicroServer server) {
    assertThat(server.get("/error/failed?id=ABCD-2345").body()).contains(">ABCD-2345<");
    assertThat(server.get("/error/failed?id=Call-0800").body()).doesNotContain(">Call-0800<");
  }

  @Test
  void ajaxOfAnEndedSessionIsLedToLogInAndBack(MicroServer server)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = post(server, "/home/today?id=7", "partial/ajax");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<redirect url=\"/error/expired?back=%2Fhome%2Ftoday%3Fid%3D7\"/>");
    assertThat(header(answer, "Mentoring-Refused")).isEqualTo("yes");
    HttpResponse<String> whole = post(server, "/home/today?id=7", "");
    assertThat(header(whole, "Location")).contains("/error/expired?back=%2Fhome%2Ftoday%3Fid%3D7");
  }

  private static HttpResponse<String> post(MicroServer server, String path, String kind)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("x=1"));
    if (!kind.isEmpty()) {
      request.header("Faces-Request", kind);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void languageColoursAndContrastAreChosenOnceAndStay(MicroServer server, Visitor visitor) {
    visitor.logIn(server.account("aurora", "participant")).goTo("/home/today");
    menu(visitor.page());
    button(visitor.page(), "Deutsch").click();
    assertThat(visitor.page().locator("html[lang=de]")).isVisible();
    menu(visitor.page());
    button(visitor.page(), "Nacht").click();
    assertThat(visitor.page().locator("html[data-theme=dark]")).isVisible();
    menu(visitor.page());
    button(visitor.page(), "Starker Kontrast").click();
    assertThat(visitor.page().locator("html[data-theme=dark][data-contrast=more]")).isVisible();

    menu(visitor.page());
    button(visitor.page(), "Abmelden").click();
    visitor.page().waitForURL("**/front/login");
    assertThat(visitor.page().locator("html[lang=de][data-theme=dark]")).isVisible();
    assertThat(button(visitor.page(), "Deutsch")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void theMenuOpensByKeyboardAndLogsOut(MicroServer server, Visitor visitor) {
    visitor.logIn(server.account("aurora", "participant")).goTo("/home/today");
    visitor.page().keyboard().press("Tab");
    assertThat(visitor.page().locator(":focus").innerText()).isEqualTo("Skip to the page");

    visitor.page().locator("details.menu > summary").focus();
    visitor.page().keyboard().press("Enter");
    visitor.look("menu");
    visitor.page().keyboard().press("Escape");
    assertThat(visitor.page().locator("details.menu[open]").count()).isZero();
    menu(visitor.page());
    button(visitor.page(), "Log out").click();
    visitor.page().waitForURL("**/front/login");

    visitor.goTo("/home/today");
    assertThat(visitor.page().url()).contains("/front/login?back=");
  }

  private static void menu(Page page) {
    page.locator("details.menu > summary").click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join("\n", answer.headers().allValues(name));
  }
}

package app.mentoring.test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One person at a browser of their own: cookies, window and all. Several stand side by side in one
 * test. Whatever the browser complains about (script errors, breaches of the content security
 * policy, requests to another host, answers of 400 and above) fails the test when it ends, unless
 * the test said that it {@link #expects} it.
 */
public final class Visitor {

  static final int WIDE = 1280;
  static final int WIDE_HEIGHT = 900;

  private final MicroServer server;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();

  Visitor(MicroServer server) {
    this.server = server;
    this.context =
        TestBrowser.shared()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/Berlin")
                    .setViewportSize(WIDE, WIDE_HEIGHT));
    context.setDefaultTimeout(15_000);
    context.setDefaultNavigationTimeout(30_000);
    context.onConsoleMessage(this::heard);
    context.onWebError(error -> complaints.add("script error: " + error.error()));
    context.onRequest(this::asked);
    context.onResponse(this::answered);
    this.page = context.newPage();
  }

  private void heard(ConsoleMessage message) {
    boolean statusOnly = message.text().startsWith("Failed to load resource");
    if ("error".equals(message.type()) && !statusOnly) {
      complaints.add("console: " + message.text());
    }
  }

  private void asked(Request request) {
    String url = request.url();
    if (!url.startsWith(server.url("/"))
        && !url.startsWith("data:")
        && !url.startsWith("blob:")
        && !url.startsWith("about:")) {
      complaints.add("request to another host: " + url);
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400) {
      complaints.add("answer " + response.status() + ": " + response.url());
    }
  }

  /** The page, for Playwright's own look-ups: find by label and role, as a person does. */
  public Page page() {
    return page;
  }

  /** Types an address such as {@code /home/today} into the address bar. */
  public Visitor goTo(String path) {
    page.navigate(server.url(path));
    return this;
  }

  /** Logs in at the organization's own address and waits for what comes after. */
  public Visitor logIn(SampleAccount account) {
    goTo("/o/" + account.organization());
    page.getByLabel("log-in name").fill(account.username());
    page.getByLabel("Password").fill(account.password());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
    page.waitForURL(url -> !url.contains("/front/"));
    return this;
  }

  /**
   * Leaves the look of the page behind (light and dark, wide and narrow) and has it examined; see
   * {@link Snapshots}.
   */
  public Visitor look(String name) {
    Snapshots.take(page, name);
    return this;
  }

  /** Complaints in which this regular expression is found are part of the test. */
  public Visitor expects(String regex) {
    expected.add(Pattern.compile(regex));
    return this;
  }

  /** What nobody expected, so far. */
  public List<String> complaints() {
    return complaints.stream()
        .filter(text -> expected.stream().noneMatch(pattern -> pattern.matcher(text).find()))
        .toList();
  }

  void pictureOfFailure(String test) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "failed-" + test + ".png"))
            .setFullPage(true));
  }

  void leave() {
    context.close();
  }
}

package app.mentoring.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visitor without a browser: keeps cookies, follows redirections, fills in forms. For what a
 * browser would only make slower, and for requests that a browser would never send.
 *
 * <pre>{@code
 * TestClient client = new TestClient("http://127.0.0.1:1234");
 * Answer door = client.get("/o/aurora");
 * Answer inside = client.submit(door, "login", Map.of("login:name", "a", "login:enter", ""));
 * }</pre>
 */
public final class TestClient {

  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * A new visitor.
   *
   * @param base scheme, host, port and context path, without a slash at the end
   */
  public TestClient(String base) {
    this.base = base;
  }

  /** Where a request ended, after redirections, and what came back. */
  public record Answer(URI uri, int status, String body) {

    /** The inner text of the page's title. */
    public String title() {
      int begin = body.indexOf("<title>");
      return begin < 0 ? "" : body.substring(begin + 7, body.indexOf("</title>")).strip();
    }
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  /** Logs in at the organization's address. */
  public Answer logIn(SampleAccount account) {
    Answer door = get("/o/" + account.organization());
    return submit(
        door,
        "login",
        Map.of(
            "login:name", account.username(),
            "login:password", account.password(),
            "login:enter", ""));
  }

  /** Sends the form with this id as the browser would: what it holds hidden, and these fields. */
  public Answer submit(Answer page, String form, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(hidden(page, form));
    all.putAll(fields);
    return post(page.uri().resolve(action(page, form)), all);
  }

  /** A POST of one's own making. */
  public Answer post(URI to, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(to)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(
              request.timeout(Duration.ofSeconds(60)).build(),
              HttpResponse.BodyHandlers.ofString());
      return new Answer(response.uri(), response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String action(Answer page, String form) {
    return attribute(markup(page, form), "action");
  }

  private static Map<String, String> hidden(Answer page, String form) {
    return INPUT
        .matcher(markup(page, form))
        .results()
        .map(MatchResult::group)
        .filter(input -> attribute(input, "type").equals("hidden"))
        .collect(
            Collectors.toMap(
                input -> attribute(input, "name"),
                input -> attribute(input, "value"),
                (a, b) -> b));
  }

  private static String markup(Answer page, String form) {
    int begin = page.body().indexOf("<form id=\"" + form + "\"");
    if (begin < 0) {
      throw new AssertionError("no form " + form + " on " + page.uri() + ":\n" + page.body());
    }
    return page.body().substring(begin, page.body().indexOf("</form>", begin));
  }

  private static String attribute(String element, String name) {
    var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(element);
    return found.find() ? found.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

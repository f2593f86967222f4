package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every page to {@link PageRules}, and plants each breach to see that it is found. */
class XhtmlGuardTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Pattern TAG = Pattern.compile("(?s)<tag>(.*?)</tag>");
  private static final Pattern TAG_NAME = Pattern.compile("<tag-name>(.*?)</tag-name>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?s)<name>(.*?)</name>\\s*<required>(true|false)</required>");

  private final PageRules rules = new PageRules(Bundles.ofTheProduct(), icons(), tags());

  @Test
  void everyPageSpeaksThroughTextsAndHoldsNeitherStyleNorScript() {
    List<String> breaches =
        files(WEBAPP, ".xhtml").stream()
            .flatMap(file -> rules.breaches("/" + WEBAPP.relativize(file), read(file)).stream())
            .toList();

    assertThat(breaches).isEmpty();
  }

  @Test
  void styleSheetsAndScriptsAskNoOtherHost() {
    Pattern host =
        Pattern.compile("(?:url\\(\\s*['\"]?|@import\\s+['\"]|fetch\\(['\"])(?:https?:)?//");
    List<Path> files =
        Stream.of(".css", ".js").flatMap(end -> files(WEBAPP, end).stream()).toList();

    assertThat(files).isNotEmpty().noneMatch(file -> host.matcher(read(file)).find());
    assertThat(host.matcher("a { background: url(https://elsewhere.test/x.png) }").find()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          literal text: Hello            | <p>Hello</p>
          literal text: Save             | <p:commandButton value="Save"/>
          literal text in an expression  | <p>#{b.open ? 'Still open' : ''}</p>
          literal text: Open             | <m:status kind="good" text="Open #{b.n}"/>
          escape="false"                 | <h:outputText value="#{b.x}" escape="false"/>
          an inline style                | <p style="color:red"/>
          a style element                | <style/>
          a script in a page             | <script/>
          script attribute onclick       | <a onclick="x()"/>
          script attribute oncomplete    | <p:commandButton oncomplete="x()"/>
          another host                   | <a href="https://elsewhere.test/"/>
          another host                   | <img src="//cdn.elsewhere.test/x.png" alt=""/>
          no text shell.nowhere          | <p>#{t['shell.nowhere']}</p>
          no text shell.nowhere          | <p>#{m:text2('shell.nowhere', a, b)}</p>
          no text shell.nowhere          | <p title="#{b.x ? t['shell.skip'] : t['shell.nowhere']}"/>
          no text shell.nowhere          | <p>#{m:text(b.x ? 'shell.nowhere' : 'shell.skip', 1)}</p>
          no text nowhere                | <p>#{t['nowhere']}</p>
          no text begins with shell.zzz. | <p>#{t[m:join('shell.zzz.', b.x)]}</p>
          no icon unicorn                | <m:icon name="unicorn"/>
          no icon unicorn                | <m:icon name="#{b.x ? 'good' : 'unicorn'}"/>
          there is no m:fancy            | <m:fancy/>
          m:icon has no attribute colour | <m:icon name="good" colour="x"/>
          m:seen needs by                | <m:seen/>
          """)
  void aPlantedBreachIsFound(String breach, String markup) {
    assertThat(rules.breaches("/planted/page.xhtml", page(markup)))
        .singleElement()
        .asString()
        .startsWith("/planted/page.xhtml:2")
        .contains(breach);
  }

  @Test
  void aPageWithoutTitleAndAPageThatDoesNotParseAreFound() {
    String page = page("").replace("<ui:composition", "<ui:composition template=\"/WEB-INF/x\"");

    assertThat(rules.breaches("/planted/page.xhtml", page))
        .singleElement()
        .asString()
        .contains("no title planted.page.title");
    assertThat(rules.breaches("/planted/page.xhtml", page("<p>"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>#{t['shell.skip']}: #{b.count} / 12</p>
          <p>#{m:text('shell.fields-wrong', b.count)} (#{b.status eq 'OPEN' ? 1 : 2})</p>
          <p class="#{b.here ? 'is here' : 'quiet'}">·</p>
          <m:icon name="#{b.done ? 'good' : 'watch'}"/>
          <a href="#{m:path('/home/today')}?x=1">#{b.map['key'].name}</a>
          """)
  void whatIsFineIsLeftAlone(String markup) {
    assertThat(rules.breaches("/planted/page.xhtml", page(markup))).isEmpty();
  }

  private static String page(String markup) {
    return "<ui:composition xmlns=\"http://www.w3.org/1999/xhtml\""
        + " xmlns:ui=\"jakarta.faces.facelets\" xmlns:h=\"jakarta.faces.html\""
        + " xmlns:f=\"jakarta.faces.core\" xmlns:p=\"primefaces\""
        + " xmlns:m=\"app.mentoring.shell\">\n"
        + markup
        + "\n</ui:composition>";
  }

  private static Set<String> icons() {
    return Pattern.compile("<symbol id=\"([a-z-]+)\"")
        .matcher(read(WEBAPP.resolve("resources/mentoring/icons.svg")))
        .results()
        .map(symbol -> symbol.group(1))
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> tags() {
    Map<String, Set<String>> found = new TreeMap<>();
    Matcher tags = TAG.matcher(read(WEBAPP.resolve("WEB-INF/mentoring.taglib.xml")));
    while (tags.find()) {
      Set<String> attributes = new LinkedHashSet<>();
      Matcher attribute = ATTRIBUTE.matcher(tags.group(1));
      while (attribute.find()) {
        attributes.add(attribute.group(1) + (attribute.group(2).equals("true") ? "*" : ""));
      }
      Matcher name = TAG_NAME.matcher(tags.group(1));
      assertThat(name.find()).isTrue();
      found.put(name.group(1), attributes);
    }
    return found;
  }

  private static List<Path> files(Path root, String end) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

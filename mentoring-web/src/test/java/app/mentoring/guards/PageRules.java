package app.mentoring.guards;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a page must not hold, and what it names must exist. A page that breaks one of these cannot
 * be translated, slips past the content security policy, or fails only when somebody opens it.
 *
 * @param texts the texts in every language
 * @param icons names of the icons
 * @param tags our tags, each with its attributes; a required one ends with {@code *}
 */
record PageRules(Bundles texts, Set<String> icons, Map<String, Set<String>> tags) {

  private static final String OURS = "app.mentoring.shell";
  private static final Set<String> READ_ALOUD =
      Set.of(
          "value",
          "label",
          "title",
          "alt",
          "placeholder",
          "aria-label",
          "header",
          "headerText",
          "footerText",
          "help",
          "hint",
          "legend",
          "heading",
          "lead",
          "text",
          "message",
          "yes",
          "no",
          "actionLabel",
          "itemLabel",
          "emptyMessage",
          "requiredMessage",
          "converterMessage",
          "validatorMessage",
          "summary",
          "otherwise",
          "placeHolder",
          "ariaLabel",
          "chooseLabel",
          "uploadLabel",
          "cancelLabel",
          "yesButtonLabel",
          "noButtonLabel");
  private static final Set<String> NO_TEXT_IN_VALUE =
      Set.of("param", "attribute", "set", "selectItem", "passThroughAttribute");
  private static final Pattern EXPRESSION =
      Pattern.compile("[#$]\\{(?:[^{}']|'[^']*'|\\{[^}]*})*}");
  private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
  private static final Pattern KEY = Pattern.compile("\\bt\\['([^'.]*)'\\s*]");
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}\\s+\\p{L}|^\\p{Lu}\\p{Ll}");
  private static final Pattern HOST = Pattern.compile("(?:https?:)?//[\\w-]+\\.[\\w.-]+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Every breach in one page, with its line. */
  List<String> breaches(String file, String content) {
    List<String> found = new ArrayList<>();
    try {
      XMLStreamReader page = reader(content);
      while (page.hasNext()) {
        switch (page.next()) {
          case XMLStreamConstants.START_ELEMENT ->
              element(new Place(file, page.getLocation().getLineNumber(), found), page);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text(
                  new Place(file, page.getLocation().getLineNumber(), found), page.getText(), true);
          default -> {}
        }
      }
    } catch (XMLStreamException broken) {
      found.add(file + ": " + broken.getMessage());
    }
    title(file, content, found);
    return found;
  }

  private static XMLStreamReader reader(String content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(content));
  }

  private void element(Place place, XMLStreamReader page) {
    String tag = page.getLocalName();
    if (tag.equals("style")) {
      place.breach("a style element; base.css is the place");
    }
    if (tag.equals("script") && page.getAttributeValue(null, "src") == null) {
      place.breach("a script in a page; shell.js is the place");
    }
    for (int i = 0; i < page.getAttributeCount(); i++) {
      attribute(place, page, page.getAttributeLocalName(i), page.getAttributeValue(i));
    }
    if (OURS.equals(page.getNamespaceURI())) {
      ours(place, page);
    }
  }

  private void attribute(Place place, XMLStreamReader page, String name, String value) {
    if (name.equals("style")) {
      place.breach("an inline style");
    }
    if (name.equals("escape") && value.equals("false")) {
      place.breach("escape=\"false\"");
    }
    if (name.matches("on[a-z]+") && !place.file.contains("/tags/")) {
      place.breach("the script attribute " + name);
    }
    if (HOST.matcher(value).find()) {
      place.breach("another host: " + value);
    }
    boolean spoken =
        READ_ALOUD.contains(name)
            && !(name.equals("value") && NO_TEXT_IN_VALUE.contains(page.getLocalName()));
    text(place, value, spoken);
  }

  private void text(Place place, String text, boolean spoken) {
    if (spoken && LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
      place.breach("literal text: " + text.strip());
    }
    Matcher expressions = EXPRESSION.matcher(text);
    while (expressions.find()) {
      expression(place, expressions.group(), spoken);
    }
  }

  private void expression(Place place, String expression, boolean spoken) {
    Matcher keys = KEY.matcher(expression);
    while (keys.find()) {
      key(place, keys.group(1));
    }
    Matcher keyLike = LITERAL.matcher(expression);
    while (keyLike.find()) {
      if (isKey(keyLike.group(1))) {
        key(place, keyLike.group(1));
      }
    }
    Matcher literals = LITERAL.matcher(expression);
    while (spoken && literals.find()) {
      if (SENTENCE.matcher(literals.group(1)).find()) {
        place.breach("literal text in an expression: " + literals.group(1));
      }
    }
  }

  /** Whether this begins as the texts of a context do. */
  private boolean isKey(String literal) {
    int dot = literal.indexOf('.');
    return dot > 0 && texts.byContext().containsKey(literal.substring(0, dot));
  }

  private void key(Place place, String key) {
    if (key.endsWith(".") || key.endsWith("-")) {
      if (!texts.begins(key)) {
        place.breach("no text begins with " + key);
      }
    } else if (!texts.missing(key).isEmpty()) {
      place.breach("no text " + key + " in " + new TreeSet<>(texts.missing(key)));
    }
  }

  private void ours(Place place, XMLStreamReader page) {
    String tag = page.getLocalName();
    Set<String> declared = tags.get(tag);
    if (declared == null) {
      place.breach("there is no m:" + tag);
      return;
    }
    for (int i = 0; i < page.getAttributeCount(); i++) {
      String name = page.getAttributeLocalName(i);
      if (!declared.contains(name) && !declared.contains(name + "*")) {
        place.breach("m:" + tag + " has no attribute " + name);
      }
    }
    declared.stream()
        .filter(name -> name.endsWith("*"))
        .map(name -> name.substring(0, name.length() - 1))
        .filter(name -> page.getAttributeValue(null, name) == null)
        .forEach(name -> place.breach("m:" + tag + " needs " + name));
    if (tag.equals("icon")) {
      icon(place, page.getAttributeValue(null, "name"));
    }
  }

  private void icon(Place place, String name) {
    if (name == null) {
      return;
    }
    List<String> named =
        EXPRESSION.matcher(name).find()
            ? LITERAL.matcher(name).results().map(found -> found.group(1)).toList()
            : List.of(name);
    named.stream()
        .filter(icon -> !icons.contains(icon))
        .forEach(icon -> place.breach("no icon " + icon));
  }

  /** A page that people open has a title: of its own or by its name. */
  private void title(String file, String content, List<String> found) {
    boolean page = !file.contains("WEB-INF") && content.contains("template=\"/WEB-INF/");
    boolean named = content.contains("name=\"pageTitle\"") || content.contains("name=\"what\"");
    if (page && !named) {
      String key = file.replaceAll("^/|\\.xhtml$", "").replace('/', '.') + ".title";
      if (!texts.missing(key).isEmpty()) {
        found.add(file + ": no title " + key + " in " + texts.missing(key));
      }
    }
  }

  /** Where a breach is. */
  private record Place(String file, int line, List<String> found) {
    void breach(String what) {
      found.add(file + ":" + line + ": " + what);
    }
  }
}

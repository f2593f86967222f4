package app.mentoring.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagAttributes;
import jakarta.faces.view.facelets.TagDecorator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Makes an attribute that a page leaves out of one of our tags really empty. Facelets would look
 * further and find the attribute of a tag around it, a loop's variable or something in a scope that
 * happens to have the same name.
 */
public class TagDefaults implements TagDecorator {

  private static final String OURS = "app.mentoring.shell";
  private static final String LIBRARY = "/WEB-INF/mentoring.taglib.xml";

  private @Nullable Map<String, List<String>> attributes;

  @Override
  public @Nullable Tag decorate(Tag tag) {
    if (!OURS.equals(tag.getNamespace())) {
      return null;
    }
    List<TagAttribute> all = new ArrayList<>(List.of(tag.getAttributes().getAll()));
    for (String name : known().getOrDefault(tag.getLocalName(), List.of())) {
      if (tag.getAttributes().get(name) == null) {
        all.add(new NoAttribute(tag.getLocation(), name));
      }
    }
    TagAttributes complete = new Attributes(all);
    Tag decorated = new Tag(tag, complete);
    complete.setTag(decorated);
    return decorated;
  }

  private synchronized Map<String, List<String>> known() {
    if (attributes == null) {
      try (InputStream library =
          FacesContext.getCurrentInstance().getExternalContext().getResourceAsStream(LIBRARY)) {
        attributes = read(library);
      } catch (IOException | SAXException | ParserConfigurationException broken) {
        throw new IllegalStateException(LIBRARY, broken);
      }
    }
    return attributes;
  }

  /** The attributes of each tag in a tag library. */
  static Map<String, List<String>> read(InputStream library)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    NodeList tags = factory.newDocumentBuilder().parse(library).getElementsByTagName("tag");
    Map<String, List<String>> found = new HashMap<>();
    for (int i = 0; i < tags.getLength(); i++) {
      Element tag = (Element) tags.item(i);
      List<String> names = new ArrayList<>();
      NodeList children = tag.getElementsByTagName("name");
      for (int j = 0; j < children.getLength(); j++) {
        names.add(children.item(j).getTextContent().strip());
      }
      String name = tag.getElementsByTagName("tag-name").item(0).getTextContent();
      found.put(name.strip(), List.copyOf(names));
    }
    return found;
  }

  /** The attributes of a tag, those that were written and those that were not. */
  private static final class Attributes extends TagAttributes {

    private final List<TagAttribute> all;
    private @Nullable Tag tag;

    Attributes(List<TagAttribute> all) {
      this.all = all;
    }

    @Override
    public TagAttribute[] getAll() {
      return all.toArray(TagAttribute[]::new);
    }

    @Override
    public @Nullable TagAttribute get(String name) {
      return get("", name);
    }

    @Override
    public @Nullable TagAttribute get(String namespace, String name) {
      return all.stream()
          .filter(one -> one.getLocalName().equals(name) && one.getNamespace().equals(namespace))
          .findFirst()
          .orElse(null);
    }

    @Override
    public TagAttribute[] getAll(String namespace) {
      return all.stream()
          .filter(one -> one.getNamespace().equals(namespace))
          .toArray(TagAttribute[]::new);
    }

    @Override
    public String[] getNamespaces() {
      return all.stream().map(TagAttribute::getNamespace).distinct().toArray(String[]::new);
    }

    @Override
    public @Nullable Tag getTag() {
      return tag;
    }

    @Override
    public void setTag(Tag tag) {
      this.tag = tag;
      all.forEach(one -> one.setTag(tag));
    }
  }
}

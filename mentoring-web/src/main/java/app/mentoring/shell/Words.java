package app.mentoring.shell;

import app.mentoring.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code #{t['agreement.letter.title']}}: a text without arguments in the reader's language. */
@Named("t")
@RequestScoped
public class Words extends AbstractMap<String, String> {

  @Inject private Texts texts;

  @Override
  public String get(Object key) {
    return texts.get(locale(), String.valueOf(key));
  }

  /** The language of the page that is being answered. */
  static Locale locale() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.getViewRoot() != null
        ? faces.getViewRoot().getLocale()
        : faces.getApplication().getViewHandler().calculateLocale(faces);
  }

  /** A page asks for texts one by one; nobody walks through them. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}

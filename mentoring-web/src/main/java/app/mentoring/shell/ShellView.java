package app.mentoring.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code shell}: what the templates ask about the page that they frame. */
@Named("shell")
@RequestScoped
public class ShellView {

  private static final String ICONS = "#{resource['mentoring:icons.svg']}";

  @Inject private Words words;
  @Inject private Reader reader;

  private @Nullable String icons;

  public String getLanguage() {
    return Words.locale().getLanguage();
  }

  /** Writing direction; a language that runs right to left would be named here. */
  public String getDirection() {
    return "ltr";
  }

  /** {@code light}, {@code dark}, or null: the system decides and the attribute is left out. */
  public @Nullable String getTheme() {
    return orNull(Preferences.theme(request()));
  }

  public @Nullable String getContrast() {
    return orNull(Preferences.contrast(request()));
  }

  public String getOrganization() {
    return reader.getOrganization();
  }

  /** Whose drafts this browser tab may restore. */
  public @Nullable String getDraftOwner() {
    return reader.getId();
  }

  /** Address of the style sheet with the organization's colour. */
  public String getBrand() {
    return brand(reader.getHue());
  }

  /** The same for a colour that a page before log-in knows. */
  public String brand(int hue) {
    return request().getContextPath() + "/front/brand/" + Math.floorMod(hue, 360) + ".css";
  }

  /** The page's name: the text {@code <context>.<page>.title}. */
  public String getTitle() {
    return words.get(titleKey(FacesContext.getCurrentInstance().getViewRoot().getViewId()));
  }

  /** {@code /agreement/letter.xhtml} is called {@code agreement.letter.title}. */
  static String titleKey(String viewId) {
    String path = viewId.substring(1, viewId.length() - ".xhtml".length());
    return path.replace('/', '.') + ".title";
  }

  /** What was said to the whole page in this request. */
  public List<Said> getMessages() {
    List<Said> said = new ArrayList<>();
    for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList(null)) {
      message.rendered();
      said.add(Said.of(message));
    }
    return said;
  }

  /** How many fields were refused in this request. */
  public int getFieldsWrong() {
    int wrong = 0;
    FacesContext faces = FacesContext.getCurrentInstance();
    for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      if (id != null && !id.isEmpty()) {
        wrong++;
      }
    }
    return wrong;
  }

  /** Whether what was sent has been refused, so that it must not be lost. */
  public boolean isFailed() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.getExternalContext().getFlash().containsKey(Rescue.RENEWED)) {
      return true;
    }
    return faces.isPostback()
        && (faces.isValidationFailed()
            || faces.getMessageList().stream()
                .anyMatch(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0));
  }

  /** Address of the icons. */
  public String getIcons() {
    if (icons == null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      icons = faces.getApplication().evaluateExpressionGet(faces, ICONS, String.class);
    }
    return icons;
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}

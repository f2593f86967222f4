package app.mentoring.shell;

import app.mentoring.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The menu of a person: language, theme, contrast, log-out. */
@Named("menu")
@RequestScoped
public class MenuBacking {

  @Inject private Reader reader;

  /** A thing to choose from, and whether it is chosen. */
  public record Choice(String value, boolean chosen) {}

  public List<Choice> getLanguages() {
    String now = Words.locale().getLanguage();
    return Texts.LANGUAGES.stream()
        .map(Locale::getLanguage)
        .map(tag -> new Choice(tag, tag.equals(now)))
        .toList();
  }

  public List<Choice> getThemes() {
    String now = Preferences.theme(request());
    return List.of(
        new Choice("system", now.isEmpty()),
        new Choice("light", now.equals("light")),
        new Choice("dark", now.equals("dark")));
  }

  public boolean isStrong() {
    return !Preferences.contrast(request()).isEmpty();
  }

  public void speak(String language) throws IOException {
    if (Texts.LANGUAGES.stream().anyMatch(l -> l.getLanguage().equals(language))) {
      choose(Preferences.LANGUAGE, language);
    }
  }

  public void dress(String theme) throws IOException {
    choose(Preferences.THEME, Set.of("light", "dark").contains(theme) ? theme : "");
  }

  public void strengthen() throws IOException {
    choose(Preferences.CONTRAST, isStrong() ? "" : "more");
  }

  /** Ends the session and shows the log-in page of the organization that was left. */
  public void leave() throws IOException {
    LogInSession.end(request());
    go("/front/login");
  }

  private static void choose(String name, String value) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Preferences.choose(faces, name, value);
    String query = request().getQueryString();
    go(request().getServletPath() + (query == null ? "" : "?" + query));
  }

  private static void go(String path) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext outside = faces.getExternalContext();
    outside.redirect(outside.getRequestContextPath() + path);
    faces.responseComplete();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  /** First name of whoever is logged in. */
  public String getFirstName() {
    String name = reader.getName();
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}

package app.mentoring.shell;

import app.mentoring.platform.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a person chose for this browser: language, theme, contrast. Kept in cookies, so that it also
 * holds before log-in; a value that is not on offer counts as no choice.
 */
final class Preferences {

  static final String LANGUAGE = "mentoring-language";
  static final String THEME = "mentoring-theme";
  static final String CONTRAST = "mentoring-contrast";

  private static final int A_YEAR = 31_536_000;

  private Preferences() {}

  /**
   * The language to answer in: chosen for this browser, else of the person's profile, else the
   * first of the browser's languages that the product has.
   *
   * @param profile language tag of whoever is logged in, if known
   */
  static Locale locale(HttpServletRequest request, Optional<String> profile) {
    return value(request, LANGUAGE)
        .or(() -> profile)
        .map(Locale::forLanguageTag)
        .filter(Preferences::spoken)
        .orElseGet(() -> ofBrowser(request));
  }

  private static Locale ofBrowser(HttpServletRequest request) {
    Enumeration<Locale> wishes = request.getLocales();
    while (wishes.hasMoreElements()) {
      Locale wish = wishes.nextElement();
      if (spoken(wish)) {
        return Texts.closest(wish);
      }
    }
    return Texts.LANGUAGES.get(0);
  }

  private static boolean spoken(Locale wish) {
    return Texts.LANGUAGES.stream().anyMatch(l -> l.getLanguage().equals(wish.getLanguage()));
  }

  /** {@code light}, {@code dark}, or empty for what the system says. */
  static String theme(HttpServletRequest request) {
    return value(request, THEME).filter(Set.of("light", "dark")::contains).orElse("");
  }

  /** {@code more}, or empty for what the system says. */
  static String contrast(HttpServletRequest request) {
    return value(request, CONTRAST).filter("more"::equals).orElse("");
  }

  private static Optional<String> value(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .filter(value -> !value.isEmpty())
            .findFirst();
  }

  /** Remembers a choice for a year; an empty value forgets it. */
  static void choose(FacesContext faces, String name, String value) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    Cookie cookie = new Cookie(name, value);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(value.isEmpty() ? 0 : A_YEAR);
    cookie.setAttribute("SameSite", "Lax");
    ((HttpServletResponse) faces.getExternalContext().getResponse()).addCookie(cookie);
  }
}

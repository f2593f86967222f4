package app.mentoring.shell;

import app.mentoring.organization.api.Roles;
import app.mentoring.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The main navigation: at most seven entries, those that the person's roles allow. */
@Named
@RequestScoped
public class Rail {

  private static final Set<String> ALL = Set.of();

  /** Every entry of the product, in its order on the rail. */
  static final List<Place> PLACES =
      List.of(
          new Place("today", "/home/today", ALL, List.of("/home/")),
          new Place(
              "mentoring",
              "/agreement/mentoring",
              Set.of(Roles.PARTICIPANT),
              List.of("/agreement/", "/exit/", "/matching/proposal", "/meeting/")),
          new Place(
              "calendar",
              "/meeting/calendar",
              Set.of(Roles.PARTICIPANT),
              List.of("/meeting/calendar")),
          new Place("programme", "/programme/list", ALL, List.of("/programme/", "/matching/")),
          new Place(
              "people",
              "/organization/people",
              Set.of(Roles.ADMINISTRATOR),
              List.of("/organization/people", "/organization/person", "/people/import")),
          new Place(
              "organization",
              "/organization/overview",
              Set.of(Roles.ADMINISTRATOR),
              List.of("/organization/overview")));

  @Inject private Caller caller;

  /** What this person may open, in order; none before log-in. */
  public List<Entry> getEntries() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String view = faces.getViewRoot().getViewId();
    Place here = here(view);
    return PLACES.stream()
        .filter(place -> place.allowed(caller.roles()))
        .filter(place -> exists(faces, place))
        .map(place -> new Entry(place.name, place.path, place.equals(here)))
        .toList();
  }

  /** The place that a view belongs to: the one with the longest beginning in common. */
  static @Nullable Place here(String view) {
    Place best = null;
    int length = 0;
    for (Place place : PLACES) {
      for (String beginning : place.within) {
        if (view.startsWith(beginning) && beginning.length() > length) {
          best = place;
          length = beginning.length();
        }
      }
    }
    return best;
  }

  private static boolean exists(FacesContext faces, Place place) {
    try {
      return faces.getExternalContext().getResource(place.path + ".xhtml") != null;
    } catch (MalformedURLException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  /**
   * A place of the product.
   *
   * @param name its icon, and its text below {@code shell.rail.}
   * @param path where it opens
   * @param roles who may; empty for all
   * @param within how the views begin that belong to it
   */
  record Place(String name, String path, Set<String> roles, List<String> within) {
    boolean allowed(Set<String> theirs) {
      return roles.isEmpty() || roles.stream().anyMatch(theirs::contains);
    }
  }

  /**
   * An entry as shown.
   *
   * @param icon name of its icon
   * @param here whether the reader is there
   */
  public record Entry(String icon, String path, boolean here) {
    /** Key of its text. */
    public String key() {
      return "shell.rail." + icon;
    }
  }
}

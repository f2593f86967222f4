package app.mentoring.people.faces;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.people.application.PersonPage;
import app.mentoring.people.application.PlacesAndLanguages;
import app.mentoring.people.application.ProfileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another person's page. */
@Named
@RequestScoped
public class PersonBacking {

  private static final int LONGEST_ID = 36;

  @Inject private ProfileService service;

  private @Nullable String id;
  private @Nullable PersonPage page;

  /** Reads the page; 404 for an unknown id and for who may not be seen yet. */
  public void open() {
    if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
      throw new NotFound();
    }
    page = service.person(new PersonId(id));
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public PersonPage getPage() {
    return Objects.requireNonNull(page);
  }

  /** Job, department and site in one line, as far as known. */
  public String getWorkplace() {
    PersonPage shown = getPage();
    return Stream.of(shown.jobTitle(), shown.department(), shown.site())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** The languages as the reader calls them. */
  public List<String> getLanguages() {
    return getPage().languages().stream()
        .map(
            code ->
                PlacesAndLanguages.languageName(
                    code, FacesContext.getCurrentInstance().getViewRoot().getLocale()))
        .sorted()
        .toList();
  }

  public String getZone() {
    return getPage().zone() == null ? "" : PlacesAndLanguages.shown(getPage().zone().getId());
  }

  /** The way so far, one paragraph a line. */
  public List<String> getParagraphs() {
    return getPage().story().lines().filter(line -> !line.isBlank()).toList();
  }

  /** Whether the person has said nothing at all. */
  public boolean isBare() {
    PersonPage shown = getPage();
    return shown.story().isEmpty()
        && shown.offered().isEmpty()
        && shown.wanted().isEmpty()
        && shown.values().isEmpty()
        && shown.languages().isEmpty()
        && shown.stage() == null;
  }
}

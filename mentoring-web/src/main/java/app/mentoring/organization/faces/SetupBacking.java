package app.mentoring.organization.faces;

import static app.mentoring.organization.faces.Doorstep.text;

import app.mentoring.kernel.NotFound;
import app.mentoring.organization.application.FirstOrganization;
import app.mentoring.organization.application.SetUp;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first run of an installation; afterwards there is no such page. */
@Named
@ViewScoped
public class SetupBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SetUp setUp;

  private @Nullable String secret;
  private @Nullable String name;
  private @Nullable String slug;
  private String zone = "Europe/Berlin";
  private String language = "en";
  private @Nullable String administrator;
  private @Nullable String email;
  private @Nullable String password;

  public void open() {
    if (!setUp.isOpen()) {
      throw new NotFound();
    }
  }

  public void found() throws IOException {
    FirstOrganization wish =
        new FirstOrganization(
            text(secret),
            text(name),
            text(slug).strip(),
            ZoneId.of(zone),
            language,
            text(administrator),
            text(email),
            text(password));
    password = null;
    Doorstep.letIn(setUp.found(wish, Doorstep.source()), "/organization/overview");
  }

  /** Zones as people know them: a continent and a city. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.+"))
        .sorted()
        .toList();
  }

  public List<String> getLanguages() {
    return List.of("en", "de");
  }

  public @Nullable String getSecret() {
    return secret;
  }

  public void setSecret(@Nullable String secret) {
    this.secret = secret;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getSlug() {
    return slug;
  }

  public void setSlug(@Nullable String slug) {
    this.slug = slug;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public @Nullable String getAdministrator() {
    return administrator;
  }

  public void setAdministrator(@Nullable String administrator) {
    this.administrator = administrator;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}

package app.mentoring.organization.faces;

import static app.mentoring.organization.faces.Doorstep.text;

import app.mentoring.organization.api.LinkKind;
import app.mentoring.organization.application.FrontDoor;
import app.mentoring.organization.application.OrganizationFront;
import app.mentoring.organization.application.WayIn;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page behind a link in a mail: shows whose it is, takes a password, and lets the person in. */
public abstract class ChoosePassword implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WayIn wayIn;
  @Inject private FrontDoor frontDoor;

  private final LinkKind kind;
  private @Nullable String organization;
  private @Nullable String token;
  private @Nullable String password;
  private @Nullable String name;
  private @Nullable String person;
  private @Nullable Integer hue;

  protected ChoosePassword(LinkKind kind) {
    this.kind = kind;
  }

  /** Looks at the link, and changes nothing. */
  public void open() {
    person = wayIn.whose(kind, text(organization), text(token)).orElse(null);
    Optional<OrganizationFront> front =
        person == null ? Optional.empty() : frontDoor.front(text(organization));
    name = front.map(OrganizationFront::name).orElse(null);
    hue = front.map(OrganizationFront::accentHue).orElse(null);
  }

  public void choose() throws IOException {
    String typed = text(password);
    password = null;
    Doorstep.letIn(
        wayIn.choosePassword(kind, text(organization), text(token), typed), "/home/today");
  }

  /** Whether the link can still be followed. */
  public boolean isGood() {
    return person != null;
  }

  /** Whose link it is. */
  public @Nullable String getPerson() {
    return person;
  }

  public @Nullable String getName() {
    return name;
  }

  public @Nullable Integer getHue() {
    return hue;
  }

  public @Nullable String getOrganization() {
    return organization;
  }

  public void setOrganization(@Nullable String organization) {
    this.organization = organization;
  }

  public @Nullable String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}

package app.mentoring.shell;

import app.mentoring.organization.application.FrontDoor;
import app.mentoring.organization.application.OrganizationFront;
import app.mentoring.platform.Caller;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the pages of this session: what the masthead shows and in which zone times are said.
 * Read once after log-in and kept, so that no page pays for it; {@link #forget()} after a change.
 */
@Named
@SessionScoped
public class Reader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int HOUSE_HUE = 226;

  @Inject private FrontDoor frontDoor;
  @Inject private ReaderFacts facts;
  @Inject private Caller caller;
  @Inject private HttpServletRequest request;

  private @Nullable String person;
  private String organization = "";
  private int hue = HOUSE_HUE;
  private String name = "";
  private @Nullable String language;
  private ZoneId zone = ZoneOffset.UTC;

  /** Reads everything anew at the next page: after the profile or the organization changed. */
  public void forget() {
    person = null;
  }

  private void know() {
    if (!caller.isPerson() || caller.person().value().equals(person) || inTrouble()) {
      return;
    }
    Optional<OrganizationFront> front = frontDoor.front(caller.organization());
    organization = front.map(OrganizationFront::name).orElse("");
    hue = front.map(OrganizationFront::accentHue).orElse(HOUSE_HUE);
    Optional<ReaderFacts.Facts> me = facts.ofCaller();
    name = me.map(ReaderFacts.Facts::name).orElse("");
    language = me.map(ReaderFacts.Facts::language).orElse(null);
    zone = me.map(ReaderFacts.Facts::zone).orElse(ZoneOffset.UTC);
    person = caller.person().value();
  }

  /** An error page asks the database nothing: perhaps that is what broke. */
  private boolean inTrouble() {
    return request.getDispatcherType() == DispatcherType.ERROR
        || request.getServletPath().startsWith("/error/");
  }

  /** Whether somebody is logged in. */
  public boolean isIn() {
    return caller.isPerson();
  }

  /** The person's id, or nothing before log-in. */
  public @Nullable String getId() {
    return caller.isPerson() ? caller.person().value() : null;
  }

  public String getOrganization() {
    know();
    return organization;
  }

  public int getHue() {
    know();
    return hue;
  }

  public String getName() {
    know();
    return name;
  }

  /** The zone of the profile; UTC before log-in. */
  public ZoneId getZone() {
    know();
    return zone;
  }

  /** The profile's language, if somebody is logged in. */
  Optional<String> language() {
    know();
    return Optional.ofNullable(language);
  }
}
